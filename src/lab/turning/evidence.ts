import type { Fact, Measure } from '../../engine';
import type { Played } from '../whatif/played';
import { turnsOf } from '../whatif/played';
import type { Decision } from './decisions';

/** A number of the ledger after a turn. */
export interface CellRef {
  readonly turn: number;
  readonly measure: Measure;
  readonly subject: string;
}

/** Where a turning point can be looked up. */
export interface Evidence {
  /** Places among the facts of the game. */
  readonly facts: readonly number[];
  readonly cells: readonly CellRef[];
}

/** What was told about a decision in its turn, and the numbers it moved: those of its matter, and the needle and the score at the end. */
export function evidenceOf(played: Played, d: Decision): Evidence {
  const { facts } = played.game;
  const end = turnsOf(played);
  return {
    facts: facts.flatMap((fact, at) => (fact.turn === d.turn && tells(fact, d) ? [at] : [])),
    cells: [
      ...cellsOf(d),
      ...(d.turn === end ? [] : [{ turn: d.turn, measure: 'index', subject: '' } as const]),
      { turn: end, measure: 'index', subject: '' },
      { turn: end, measure: 'score', subject: d.seat },
    ],
  };
}

function tells(fact: Fact, { kind, about, seat }: Decision): boolean {
  switch (fact.kind) {
    case 'honour-count':
      return kind === 'accords' && fact.accord === about;
    case 'conduct':
    case 'named':
      return kind === 'accords' && fact.accord === about && fact.state === seat;
    case 'text':
      return (kind === 'texts' || kind === 'votes') && fact.text === about;
    case 'voice':
    case 'vote':
      return (kind === 'texts' || kind === 'votes') && fact.text === about && fact.state === seat;
    case 'motion':
      return kind === 'motions' && fact.motion === about;
    case 'act':
      return kind === 'acts' && fact.state === seat && about.startsWith(fact.verb);
    case 'supplier':
    case 'contract':
      return kind === 'supplier' && fact.state === seat;
    case 'deal':
      return kind === 'deals' && fact.deal === about;
    default:
      return false;
  }
}

function cellsOf({ kind, about, seat, turn }: Decision): CellRef[] {
  switch (kind) {
    case 'accords':
      return [
        { turn, measure: 'kept', subject: `${about}/${seat}` },
        { turn, measure: 'honourers', subject: about },
      ];
    case 'texts':
    case 'votes':
      return [{ turn, measure: 'outcome', subject: about }];
    case 'motions':
      return [{ turn, measure: 'motion', subject: about }];
    default:
      return [];
  }
}
