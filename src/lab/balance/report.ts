import type { Ending, GameName } from '../../engine';
import type { Scenario } from '../../scenario/types';
import {
  aimShares,
  breaksPerTurn,
  dealsPerTurn,
  endingShares,
  honourShares,
  leadChanges,
  needleChanges,
} from './figures';
import { seatFigures, seatsOf, type SeatFigure } from './figures';
import { foretold, type Foretold } from './forecaster';
import { isLong } from './long';
import type { Measured } from './measure';
import type { Breaks, Usage } from './rows';
import type { Sizes } from './sizes';
import { median, share, sum, variance, type Estimate } from '../stats';
import { addUp } from './usage';
import { choiceShares } from './verdicts/choices';
import { changedEndings } from './verdicts/knockouts';
import { luckOf } from './verdicts/luck';
import { pivotShares } from './verdicts/pivotal';
import { planGains } from './verdicts/plans';
import type { Finding, Verdict } from './verdicts/types';
import { verdictsOf } from './verdicts';

export interface SeatReport extends SeatFigure {
  /** Share of the variance of the seat's score that its own play makes, all else as it was; 0 to 1; null where not measured. */
  agency: number | null;
  pivotal: Estimate;
  choices: Estimate;
  /** Luck's share of its score, net of how long the game was, per cent. */
  luck: Finding;
  /** By aim id. */
  aims: Record<string, Estimate>;
}

/** One accord in one turn, for one member: the median of the games whose tables were read. */
export interface AccordTurn {
  turn: number;
  seat: string;
  game: GameName;
  t: number;
  r: number;
  p: number;
  s: number;
}

/** A scenario's balance: all that was measured, and what is made of it. Plain data. */
export interface BalanceReport {
  id: string;
  games: number;
  sizes: Sizes;
  /** Whether the game is so long that some questions are asked of it in parts (`long.ts`). */
  long: boolean;
  endings: Record<Ending, Estimate>;
  seats: Record<string, SeatReport>;
  accords: Record<string, { honoured: number; tables: AccordTurn[] }>;
  luck: Finding;
  drama: {
    /** By turn, from 1. */
    foretold: Foretold[];
    foretoldChanging: Foretold[];
    leads: Estimate;
    signs: Estimate;
    breaks: { all: Estimate; by: Breaks };
    deals: Estimate;
    honour: { allHonour: Record<Ending, Estimate>; allDefect: Record<Ending, Estimate> };
    plans: Record<string, Estimate>;
    usage: Usage;
  };
  /** Share of endings changed, by mechanism. */
  knockouts: Record<string, Estimate>;
  verdicts: Verdict[];
}

export function reportOf(m: Measured): BalanceReport {
  const { scenario, fixed } = m;
  const turns = Array.from({ length: scenario.turns.count - 1 }, (_, k) => k + 1);
  return {
    id: scenario.id,
    games: m.sizes.games,
    sizes: m.sizes,
    long: isLong(scenario),
    endings: endingShares(fixed),
    seats: seatReports(m),
    accords: accordReports(m),
    luck: luckOf(m.grid, (row) => row.needle),
    drama: {
      foretold: turns.map((t) => foretold(fixed, t)),
      foretoldChanging: m.changing.length === 0 ? [] : turns.map((t) => foretold(m.changing, t)),
      leads: leadChanges(fixed),
      signs: needleChanges(fixed),
      breaks: breaksPerTurn(fixed),
      deals: dealsPerTurn(fixed),
      honour: { allHonour: endingShares(m.honour), allDefect: endingShares(m.defect) },
      plans: planGains(m.plans),
      usage: addUp(fixed.flatMap((r) => (r.usage === undefined ? [] : [r.usage]))),
    },
    knockouts: Object.fromEntries(Object.keys(m.knockouts).map((id) => [id, changedEndings(m, id)])),
    verdicts: verdictsOf(m),
  };
}

function seatReports(m: Measured): Record<string, SeatReport> {
  const seats = seatsOf(m.scenario);
  const figures = seatFigures(seats, m.fixed);
  const pivotal = pivotShares(m.pivots, seats);
  const choices = choiceShares(m.bests, seats);
  const met = aimShares(m.scenario, m.fixed);
  const lengths = meanByLength(m, seats.length);
  return Object.fromEntries(
    seats.map((id, k) => [
      id,
      {
        ...(figures[id] as SeatFigure),
        agency: agencyOf(m, id, k),
        pivotal: pivotal[id] ?? share(0, 0),
        choices: choices[id] ?? share(0, 0),
        luck: luckOf(m.grid, (row) => (row.scores[k] ?? 0) - (lengths.get(row.turns.length)?.[k] ?? 0)),
        aims: Object.fromEntries(
          m.scenario.aims.flatMap((a) => (a.seat === id ? [[a.id, met[a.id] ?? share(0, 0)]] : [])),
        ),
      },
    ]),
  );
}

/** Jansen's estimator (1999) of the total effect: half the mean square of what changes when only this seat's player is redrawn. */
function agencyOf(m: Measured, seat: string, place: number): number | null {
  const mine = m.redraws.filter((r) => r.seat === seat);
  if (mine.length === 0) return null;
  const all = variance(m.fixed.map((r) => r.scores[place] ?? 0));
  if (all === 0) return 0;
  return sum(mine.map((r) => (r.was - r.became) ** 2)) / (2 * mine.length * all);
}

/** Mean score by seat in the games of each length: a hidden last turn is no luck of the seat's. */
function meanByLength(m: Measured, seats: number): Map<number, number[]> {
  const rows = m.grid.flat();
  const lengths = [...new Set(rows.map((r) => r.turns.length))];
  return new Map(
    lengths.map((length) => {
      const these = rows.filter((r) => r.turns.length === length);
      return [
        length,
        Array.from({ length: seats }, (_, k) => sum(these.map((r) => r.scores[k] ?? 0)) / these.length),
      ];
    }),
  );
}

function accordReports(m: Measured): BalanceReport['accords'] {
  const honoured = honourShares(m.scenario, m.fixed);
  return Object.fromEntries(
    m.scenario.accords.map((accord) => [
      accord.id,
      { honoured: honoured[accord.id] ?? 0, tables: turnsOf(m, accord) },
    ]),
  );
}

function turnsOf(m: Measured, accord: Scenario['accords'][number]): AccordTurn[] {
  const mine = m.tables.filter((t) => t.accord === accord.id);
  const turns = [...new Set(mine.map((t) => t.turn))].toSorted((a, b) => a - b);
  return turns.flatMap((turn) =>
    accord.members.flatMap((seat) => {
      const these = mine.filter((t) => t.turn === turn && t.seat === seat);
      if (these.length === 0) return [];
      const middle = (f: (t: (typeof these)[number]) => number) => median(these.map(f));
      return [
        {
          turn,
          seat,
          game: commonest(these.map((t) => t.game)),
          t: middle((t) => t.t),
          r: middle((t) => t.r),
          p: middle((t) => t.p),
          s: middle((t) => t.s),
        },
      ];
    }),
  );
}

function commonest<T>(list: readonly T[]): T {
  const times = (x: T) => list.filter((y) => y === x).length;
  return list.reduce((best, x) => (times(x) > times(best) ? x : best), list[0] as T);
}
