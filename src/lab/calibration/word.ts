import { POINT, type Clause, type Game } from '../../engine';
import { told } from '../xray/evidence';
import { isSuspended } from '../xray/accord';
import { scoreAt, scoreOf, turnIf, type OtherChoice } from '../xray/otherwise';

/** How a seat kept its word: promises that were judged, and dues while it was in good standing. */
export interface Word {
  readonly seat: string;
  readonly kept: number;
  readonly broken: number;
  /** Promises that came not to bind. */
  readonly void: number;
  /** Dues paid, and dues that could be. */
  readonly paid: number;
  readonly due: number;
  /** Times it was named. */
  readonly named: number;
}

/** Every seat, in scenario order. */
export function words(game: Game): Word[] {
  const promises = told(game, 'promise');
  const conduct = told(game, 'conduct').filter(
    ({ fact }) => !isSuspended(game, fact.turn, fact.accord, fact.state),
  );
  return seatsOf(game).map((seat) => {
    const own = promises.filter(({ fact }) => fact.from === seat);
    const count = (result: string) => own.filter(({ fact }) => fact.result === result).length;
    const dues = conduct.filter(({ fact }) => fact.state === seat);
    return {
      seat,
      kept: count('kept'),
      broken: count('broken'),
      void: count('void'),
      paid: dues.filter(({ fact }) => fact.honoured).length,
      due: dues.length,
      named: told(game, 'named').filter(({ fact }) => fact.state === seat).length,
    };
  });
}

/** A number over the turns, the start first; null before there is anything to show. */
export interface TrustTrack {
  readonly seat: string;
  readonly values: readonly (number | null)[];
}

/** The kind of trust a game keeps: what others hold in a seat, or what is known of its word where none is counted. */
export type TrustKind = 'trust' | 'word';

/**
 * Trust in each seat over the turns. With the full ledger: the mean of what the other seats hold in it, points from −100 to 100.
 * Where none is counted: the share of its dues and of its promises that it kept so far, per cent.
 */
export function trustTracks(game: Game): {
  readonly kind: TrustKind;
  readonly tracks: readonly TrustTrack[];
} {
  const seats = seatsOf(game);
  if (game.setup.scenario.rules.ledger === 'full') {
    const { setup, history } = game;
    const tracks = seats.map((seat) => {
      const others = seats.filter((id) => id !== seat);
      const values = history.map(
        (world) =>
          others.reduce((sum, id) => sum + world.trust.get(setup.state(id), setup.state(seat)), 0) /
          POINT /
          Math.max(1, others.length),
      );
      return { seat, values };
    });
    return { kind: 'trust', tracks };
  }
  return { kind: 'word', tracks: seats.map((seat) => ({ seat, values: keptSoFar(game, seat) })) };
}

function keptSoFar(game: Game, seat: string): (number | null)[] {
  const judged = [
    ...told(game, 'conduct').flatMap(({ fact }) =>
      fact.state === seat && !isSuspended(game, fact.turn, fact.accord, seat)
        ? [{ turn: fact.turn, kept: fact.honoured }]
        : [],
    ),
    ...told(game, 'promise').flatMap(({ fact }) =>
      fact.from === seat && fact.result !== 'void'
        ? [{ turn: dueTurn(game, fact.promise, fact.turn), kept: fact.result === 'kept' }]
        : [],
    ),
  ];
  return game.history.map((_, turn) => {
    const far = judged.filter((one) => one.turn <= turn);
    return far.length === 0 ? null : (100 * far.filter((one) => one.kept).length) / far.length;
  });
}

/** One word that was broken, as it looks from the side it was given to. */
export interface Wrong {
  readonly turn: number;
  readonly promise: string;
  readonly from: string;
  readonly wronged: string;
  readonly clause: Clause;
  /** When the wronged side learnt of it: that turn's end, or only now that the game is over. */
  readonly learnt: 'then' | 'afterwards';
  /** What the promise, kept, would have left the wronged side more of at the end of that turn, points; null where that cannot be replayed. */
  readonly cost: number | null;
  readonly gain: number | null;
  readonly fact: number;
}

/**
 * Broken promises in the order in which they were due.
 * @param most the last so many; each costs a turn played again
 */
export function wrongs(game: Game, most = Infinity): Wrong[] {
  return told(game, 'promise')
    .filter(({ fact }) => fact.result === 'broken')
    .slice(-most)
    .map(({ fact, at }) => {
      const turn = dueTurn(game, fact.promise, fact.turn);
      const kept = choiceOf(fact.clause);
      const world = kept === null ? null : turnIf(game, turn, fact.from, kept);
      const by = (seat: string) =>
        world === null || !game.setup.seatIds.has(seat)
          ? null
          : scoreOf(game, world, seat) - scoreAt(game, turn, seat);
      return {
        turn,
        promise: fact.promise,
        from: fact.from,
        wronged: fact.wronged,
        clause: fact.clause,
        learnt: isKnown(game, turn, fact.from, fact.clause) ? 'then' : 'afterwards',
        cost: by(fact.wronged),
        gain: negated(by(fact.from)),
        fact: at,
      } as const;
    })
    .toSorted((a, b) => a.turn - b.turn);
}

/** What keeping a promise would have been, where one choice is all of it. */
function choiceOf(clause: Clause): OtherChoice | null {
  if (clause.kind === 'honour' || clause.kind === 'defect')
    return { accord: clause.accord, choice: clause.kind };
  if (clause.kind === 'support' || clause.kind === 'object' || clause.kind === 'silent')
    return { text: clause.text, stance: clause.kind };
  return null;
}

/** What is said and done in the open is known at once; whether a due was paid, only of one who was named; a ballot never. */
function isKnown(game: Game, turn: number, from: string, clause: Clause): boolean {
  if (clause.kind === 'back') return false;
  if (clause.kind !== 'honour' && clause.kind !== 'defect') return true;
  return told(game, 'named').some(
    ({ fact }) => fact.turn === turn && fact.state === from && fact.accord === clause.accord,
  );
}

/** A sealed word is told when the game ends; it was due in its own turn. */
export function dueTurn({ world }: Game, promise: string, told_: number): number {
  return world.promises.find(({ id }) => id === promise)?.turn ?? told_;
}

function negated(value: number | null): number | null {
  return value === null ? null : -value;
}

export function seatsOf({ setup }: Pick<Game, 'setup'>): string[] {
  return setup.seats.map((place) => setup.states[place]?.id ?? '');
}
