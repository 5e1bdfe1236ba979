import type { Clause, Fact, Game } from '../../engine';
import { share, type Estimate } from '../stats';
import { told, type FactOf } from '../xray/evidence';

/** How well one seat foretold, of all or of one other. */
export interface HitRate {
  readonly by: string;
  /** Null: of everybody and of outcomes. */
  readonly about: string | null;
  readonly right: number;
  readonly of: number;
  /** With Wilson's interval. A sure guess has a Brier score of 1 less its hit rate. */
  readonly rate: Estimate;
  /** Mean squared error of the guesses, each said with certainty: 0 is perfect (Brier 1950). */
  readonly brier: number;
  /** Guesses that would have come true if the same things had been guessed at random turns and seats of this game. */
  readonly expected: number;
  /** Fewer than ten guesses tell little. */
  readonly few: boolean;
  /** Places among the game's facts. */
  readonly facts: readonly number[];
}

const FEW = 10;

/** Every seat that foretold anything, in scenario order. */
export function foreseers(game: Game): HitRate[] {
  return rates(game, () => null);
}

/** By foreseer and whom it was about, the most often guessed first. */
export function foreseenBy(game: Game): HitRate[] {
  return rates(game, (about) => about).toSorted((a, b) => b.of - a.of);
}

function rates(game: Game, aboutOf: (about: string) => string | null): HitRate[] {
  const made = told(game, 'prediction');
  const seats = game.setup.seats.map((place) => game.setup.states[place]?.id ?? '');
  const { facts } = game;
  return seats.flatMap((by) => {
    const own = made.filter(({ fact }) => fact.by === by);
    const groups = [...new Set(own.map(({ fact }) => aboutOf(fact.about)))];
    return groups.map((about): HitRate => {
      const list = own.filter(({ fact }) => about === null || fact.about === about);
      const right = list.filter(({ fact }) => fact.right).length;
      const of = list.length;
      return {
        by,
        about,
        right,
        of,
        rate: share(right, of),
        brier: 1 - right / of,
        expected: list.reduce((sum, { fact }) => sum + baseOf(facts, fact, seats.length), 0),
        few: of < FEW,
        facts: list.map(({ at }) => at),
      };
    });
  });
}

/** How often the thing guessed came true in this game, over all seats and turns it could be guessed of: 0..1. */
function baseOf(facts: readonly Fact[], { clause, about }: FactOf<'prediction'>, seats: number): number {
  switch (clause.kind) {
    case 'honour':
    case 'defect': {
      const did = facts.filter((f) => f.kind === 'conduct' && f.accord === clause.accord);
      return part(did, (f) => f.kind === 'conduct' && f.honoured === (clause.kind === 'honour'));
    }
    case 'count': {
      const counts = facts.filter((f) => f.kind === 'honour-count' && f.accord === clause.accord);
      return part(counts, (f) => f.kind === 'honour-count' && f.honoured === clause.honoured);
    }
    case 'passes':
    case 'falls': {
      const texts = facts.filter((f) => f.kind === 'text' && ['approved', 'fell'].includes(f.result));
      const result = clause.kind === 'passes' ? 'approved' : 'fell';
      return part(texts, (f) => f.kind === 'text' && f.result === result);
    }
    case 'support':
    case 'object':
    case 'silent': {
      const decided = facts.filter((f) => f.kind === 'text').length * seats;
      const said = (stance: string) => facts.filter((f) => f.kind === 'voice' && f.stance === stance).length;
      const times = clause.kind === 'silent' ? decided - said('support') - said('object') : said(clause.kind);
      return decided === 0 ? 0 : times / decided;
    }
    case 'act':
    case 'no-act': {
      const turns = lastTurn(facts) * seats;
      const times = actors(facts, clause).size;
      return turns === 0 ? 0 : (clause.kind === 'act' ? times : turns - times) / turns;
    }
    case 'supplier': {
      const named = facts.filter((f) => f.kind === 'supplier' && f.state === about);
      return part(named, (f) => f.kind === 'supplier' && f.side === clause.side);
    }
    default:
      return 0;
  }
}

/** Seat and turn of every act of the kind. */
function actors(facts: readonly Fact[], clause: Clause & { kind: 'act' | 'no-act' }): Set<string> {
  return new Set(
    facts.flatMap((f) =>
      f.kind === 'act' &&
      f.verb === clause.verb &&
      (clause.target === undefined || f.target === clause.target)
        ? [`${f.turn} ${f.state}`]
        : [],
    ),
  );
}

function part(list: readonly Fact[], test: (fact: Fact) => boolean): number {
  return list.length === 0 ? 0 : list.filter(test).length / list.length;
}

function lastTurn(facts: readonly Fact[]): number {
  return facts.reduce((last, f) => Math.max(last, f.turn), 0);
}
