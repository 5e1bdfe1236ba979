import {
  FULL,
  MEASURES,
  POINT,
  stakeOf,
  subjectOf,
  type Game,
  type LedgerEntry,
  type Measure,
} from '../../src/engine';
import { COLUMNS } from '../../src/engine/columns';

/**
 * The laws that every game keeps, whoever plays: a list of breaches of the turn just played, empty when all hold. Each breach names
 * turn, law and numbers, so that a failing seed needs no debugger.
 * @param from how many entries the ledger had before the turn
 */
export function breaches(game: Game, turn: number, from: number): string[] {
  const played: Played = { game, turn, entries: game.ledger.entries.slice(from) };
  return LAWS.flatMap((law) => law(played).map((what) => `turn ${turn}, ${law.name}: ${what}`));
}

/** Where a text stands in its procedure is the assembly's state, not a number to be explained. */
const STATE_MACHINE: readonly Measure[] = ['stage', 'route', 'since'];

/** A turn as played: its number and what the ledger booked for it, the opening of the next turn included. */
interface Played {
  readonly game: Game;
  readonly turn: number;
  readonly entries: readonly LedgerEntry[];
}

type Law = (played: Played) => string[];

const LAWS: readonly Law[] = [
  causesSumToTheChange,
  everyChangeIsBooked,
  dealsConserveMoney,
  duesPaidAreDuesReceived,
  voicesCastAreVoicesCounted,
  votesCastAreVotesCounted,
  handsRaisedAreHandsCounted,
  measuresStayInBounds,
  scoresAreTheirParts,
];

function causesSumToTheChange({ entries }: Played): string[] {
  return entries.flatMap((e) => {
    const sum = e.causes.reduce((total, c) => total + c.delta, 0);
    return sum === e.after - e.before
      ? []
      : [`${e.measure} ${e.subject} moved ${e.after - e.before}, causes say ${sum}`];
  });
}

/** The world before the turn and the entries of the turn give the world after it, cell by cell. */
function everyChangeIsBooked({ game, turn, entries }: Played): string[] {
  const [before, after] = [game.history[turn - 1], game.history[turn]];
  if (before === undefined || after === undefined) return ['no snapshot'];
  const booked = new Map<string, number>();
  for (const e of entries) {
    const key = `${e.measure} ${e.subject}`;
    booked.set(key, (booked.get(key) ?? 0) + e.after - e.before);
  }
  const out: string[] = [];
  for (const m of MEASURES) {
    if (STATE_MACHINE.includes(m)) continue;
    const [old, now] = [before[m].data, after[m].data];
    for (let place = 0; place < now.length; place += 1) {
      const moved = (now[place] as number) - (old[place] as number);
      if (moved === 0) continue;
      const key = `${m} ${subjectAt(game, m, place)}`;
      if (booked.get(key) !== moved)
        out.push(`${key} moved ${moved}, the ledger says ${booked.get(key) ?? 0}`);
      booked.delete(key);
    }
  }
  for (const [key, said] of booked) if (said !== 0) out.push(`${key} did not move, the ledger says ${said}`);
  return out;
}

function subjectAt(game: Game, measure: Measure, place: number): string {
  const [, second = 1, third = 1] = game.world[measure].sizes;
  const at = [Math.floor(place / (second * third)), Math.floor(place / third) % second, place % third];
  return subjectOf(game.setup, measure, at.slice(0, COLUMNS[measure].axes.length));
}

/** What a rule moved in a measure this turn, over all subjects or one. */
function moved({ entries }: Played, measure: Measure, rule: string, subject?: string): number {
  return entries
    .filter((e) => e.measure === measure && (subject === undefined || e.subject === subject))
    .flatMap((e) => e.causes)
    .reduce((sum, c) => sum + (c.rule === rule ? c.delta : 0), 0);
}

function dealsConserveMoney(played: Played): string[] {
  const { game, turn } = played;
  const sum = moved(played, 'home', 'deals.payment');
  const signed = game.world.deals.filter((d) => d.turn === turn && d.status === 'executed');
  const paid = signed
    .flatMap((d) => [...d.give, ...d.take])
    .reduce((total, x) => total + (x.kind === 'payment' ? x.amount : 0), 0);
  const banked = moved(played, 'banked', 'deals.payment');
  return [
    ...(sum === 0 ? [] : [`payments at home sum to ${sum}`]),
    ...(banked === paid ? [] : [`paid ${paid}, banked ${banked}`]),
  ];
}

/** Every due paid comes back as one share to every member in good standing, and nobody else. */
function duesPaidAreDuesReceived(played: Played): string[] {
  const { game, turn } = played;
  const stake = stakeOf(game.setup, turn);
  const before = game.history[turn - 1];
  return game.setup.accords.flatMap((accord, a) => {
    const [share] = accord.provisions.filter((p) => p.kind === 'share');
    const conduct = game.facts.filter(
      (f) => f.kind === 'conduct' && f.turn === turn && f.accord === accord.id,
    );
    if (share === undefined || accord.due.home === undefined || conduct.length === 0 || before === undefined)
      return [];
    const payers = conduct.filter((f) => f.kind === 'conduct' && f.honoured).length;
    const least = share.minimum[Math.min(turn, share.minimum.length) - 1] ?? 0;
    const standing = accord.members.filter(
      (id) => before.suspended.get(a, game.setup.state(id)) === 0,
    ).length;
    const times = !share.includeOwn ? -1 : payers < least ? 0 : payers * standing;
    const inUnits = (points: number) => Math.trunc((Math.round(points * POINT) * stake) / 1000);
    const [due, got] = ['accords.due', 'accords.share'].map((rule) => movedBy(played, rule, accord.id)) as [
      number,
      number,
    ];
    return [
      ...(due === -payers * inUnits(accord.due.home) ? [] : [`${accord.id}: ${payers} paid, dues ${due}`]),
      ...(times < 0 || got === times * inUnits(share.perDue)
        ? []
        : [`${accord.id}: ${payers} paid to ${standing}, shares ${got}`]),
    ];
  });
}

function movedBy({ entries }: Played, rule: string, by: string): number {
  return entries
    .filter((e) => e.measure === 'home')
    .flatMap((e) => e.causes)
    .reduce((sum, c) => sum + (c.rule === rule && c.by?.includes(by) === true ? c.delta : 0), 0);
}

function voicesCastAreVoicesCounted({ game, turn }: Played): string[] {
  const seats = game.setup.states.filter((s) => s.seat !== undefined).map((s) => s.id);
  return game.facts.flatMap((f) => {
    if (f.kind !== 'text' || f.turn !== turn) return [];
    const heard = (stance: string) =>
      list(
        game.facts.flatMap((v) =>
          v.kind === 'voice' && v.turn === turn && v.text === f.text && v.stance === stance ? [v.state] : [],
        ),
      );
    const counted = (ids: readonly string[]) => list(ids.filter((id) => seats.includes(id)));
    return [
      [heard('object'), counted(f.objectors)],
      [heard('support'), counted(f.supporters)],
    ].flatMap(([cast, said]) => (cast === said ? [] : [`${f.text}: cast by ${cast}, counted ${said}`]));
  });
}

function list(ids: readonly string[]): string {
  return [...ids].sort().join(' ');
}

/** On each motion every member that is a seat is counted once, as it ordered; who said nothing abstains. */
function handsRaisedAreHandsCounted({ game, turn }: Played): string[] {
  const orders = game.record.turns.find((s) => s.turn === turn && s.kind === 'act')?.orders ?? {};
  return game.facts.flatMap((f) => {
    if (f.kind !== 'motion' || f.turn !== turn) return [];
    const def = game.setup.accords.find((a) => a.id === f.accord);
    // In an accord of a forum those vote who had a seat there as the turn began.
    const forum = def?.forum === undefined ? -1 : game.setup.forum(def.forum);
    const before = game.history[turn - 1];
    const sits = (id: string) => forum < 0 || (before?.seatIn.get(forum, game.setup.state(id)) ?? 0) > 0;
    const voters = (def?.members ?? []).filter((id) => orders[id] !== undefined && sits(id));
    const cast = (vote: string) =>
      voters.filter((id) => (orders[id]?.motions?.[f.motion] ?? 'abstain') === vote).join(' ');
    return (['yes', 'no', 'abstain'] as const).flatMap((vote) =>
      cast(vote) === f[vote].join(' ')
        ? []
        : [`${f.motion}: ${vote} by ${cast(vote) || 'nobody'}, counted ${f[vote].join(' ') || 'nobody'}`],
    );
  });
}

function votesCastAreVotesCounted({ game, turn }: Played): string[] {
  return game.facts.flatMap((f) => {
    if (f.kind !== 'text' || f.turn !== turn) return [];
    const cast = { yes: 0, no: 0, abstain: 0 };
    for (const v of game.facts)
      if (v.kind === 'vote' && v.turn === turn && v.text === f.text) cast[v.vote] += v.votes;
    const out: string[] = [];
    if (
      f.votes !== undefined &&
      (f.votes.yes !== cast.yes || f.votes.no !== cast.no || f.votes.abstain !== cast.abstain)
    )
      out.push(`${f.text}: cast ${JSON.stringify(cast)}, counted ${JSON.stringify(f.votes)}`);
    if (f.replies !== undefined && (f.replies.support !== cast.yes || f.replies.total !== cast.yes + cast.no))
      out.push(`${f.text}: replied ${JSON.stringify(cast)}, counted ${JSON.stringify(f.replies)}`);
    return out;
  });
}

/** Bounds in world units; a measure that is not named may be any whole number. */
const BOUNDS: Partial<Record<Measure, readonly [number, number]>> = {
  tilt: [-FULL, FULL],
  standard: [-FULL, FULL],
  index: [-FULL, FULL],
  alignment: [-FULL, FULL],
  trust: [-FULL, FULL],
  level: [0, FULL],
  fielded: [0, FULL],
  approval: [0, FULL],
  security: [0, FULL],
  splinter: [0, FULL],
  prosperity: [400_000, 2 * FULL],
  capital: [0, 200_000],
  budget: [0, 1_000_000_000],
  debt: [0, FULL],
  tools: [0, FULL],
  metals: [0, FULL],
  diversified: [0, FULL],
  coerced: [0, FULL],
  expelled: [0, FULL],
  liberties: [0, FULL],
  stateCapacity: [0, FULL],
  elites: [0, FULL],
  pledged: [-FULL, FULL],
  listed: [0, 1],
  censored: [0, 1],
  closures: [0, 15],
  locked: [-1, 1],
  suspended: [0, 1],
  refused: [0, 1],
  lapsed: [0, 1],
  kept: [-1, 1],
  outcome: [-1, 1],
};

function measuresStayInBounds({ game, turn }: Played): string[] {
  const world = game.history[turn];
  if (world === undefined) return ['no snapshot'];
  const out: string[] = [];
  for (const m of MEASURES) {
    const [low, high] = BOUNDS[m] ?? [-Infinity, Infinity];
    const { data } = world[m];
    for (let place = 0; place < data.length; place += 1) {
      const x = data[place] as number;
      if (!Number.isInteger(x) || x < low || x > high) out.push(`${m} ${subjectAt(game, m, place)} is ${x}`);
    }
  }
  return out;
}

/** Single ledger: a score is home, its share of the needle, and aims once the game has ended. */
function scoresAreTheirParts(played: Played): string[] {
  const { game, turn } = played;
  const { score } = game.setup.scenario.rules;
  const world = game.history[turn];
  if (score.kind !== 'standing' || world === undefined) return [];
  return game.setup.seats.flatMap((i) => {
    const id = game.setup.states[i]?.id ?? '';
    const pole = game.setup.pole[i] as number;
    const index = world.index.get();
    const dial = Math.trunc(
      (pole === 0 ? Math.abs(index) * score.hedging : pole * index * score.dial) / 1000,
    );
    const aims = moved(played, 'score', 'score.aim', id);
    const parts = world.home.get(i) + dial + aims;
    return world.score.get(i) === parts ? [] : [`score of ${id} is ${world.score.get(i)}, parts ${parts}`];
  });
}
