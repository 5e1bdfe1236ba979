import { standings, type Ending, type Standing } from '../../engine';
import { byId, called, factsOf, line, nameOf, screen, type Account, type Line } from './facts';
import { valueAt, type LedgerTarget } from './ledger';

/** The ending as a finding, who won, and why nobody of a pole did where the loss is shared. */
export interface EndingStory {
  readonly ending: Ending;
  /** The needle, in points. */
  readonly index: number;
  readonly headline: Line;
  readonly lines: readonly Line[];
}

export function endingStory(account: Account): EndingStory {
  const { setup, after, seat } = account;
  const ending = after.ending ?? 'fragmented';
  const index = screen(after.index.get());
  const told = factsOf(account, 'ending');
  const winners = told.flatMap((f) => f.winners);
  const order = told.find((f) => f.order !== undefined)?.order;
  const state = byId(setup.states, seat);
  return {
    ending,
    index,
    headline:
      order === undefined
        ? line(`review.ending.${ending}`, { index })
        : line('review.ending.newOrder', { forum: nameOf.forum(setup, order), index }),
    lines: [
      line('review.winners', { n: winners.length, states: winners.map((id) => called(setup, id)) }),
      ...sharedLoss(account, ending),
      ...(state
        ? [
            line(winners.includes(seat) ? 'review.win.yours' : 'review.win.missed', {
              win: setup.scenario.win[state.pole],
            }),
            ...(winners.includes(seat) ? [] : missedHalf(account, ending, winners)),
          ]
        : []),
    ],
  };
}

/** What a seat fell short of: the needle, or a score that another of its pole has, where winning asks for both. */
function missedHalf(account: Account, ending: Ending, winners: readonly string[]): Line[] {
  const { setup, after, seat } = account;
  const pole = byId(setup.states, seat)?.pole;
  const index = screen(after.index.get());
  if (pole === 'hedging' || pole === undefined) return [];
  const lost = ending === (pole === 'liberal' ? 'illiberal' : 'liberal');
  if (lost && setup.scenario.sharedLoss) return [line('review.win.needle', { index })];
  const best = winners.find((id) => byId(setup.states, id)?.pole === pole);
  if (best === undefined) return [];
  const score = (id: string): number => screen(valueAt(setup, after, { measure: 'score', subject: id }));
  return [
    line('review.win.score', {
      index,
      best: called(setup, best),
      theirs: score(best),
      yours: score(seat),
    }),
  ];
}

/** Past a lock-in ending no seat of the losing pole has won, whatever its rank. */
function sharedLoss({ setup, after }: Account, ending: Ending): Line[] {
  const losers = ending === 'liberal' ? 'illiberal' : ending === 'illiberal' ? 'liberal' : undefined;
  if (!setup.scenario.sharedLoss || losers === undefined) return [];
  const seats = setup.seats.map((place) => setup.states[place]).filter((s) => s?.pole === losers);
  const first = standings(setup, after).find((s) => seats.some((x) => x?.id === s.state));
  if (!first) return [];
  const { endings } = setup.scenario.rules;
  return [
    line('review.sharedLoss', {
      pole: losers,
      n: seats.length,
      first: called(setup, first.state),
      at: losers === 'liberal' ? endings.illiberal : endings.liberal,
    }),
  ];
}

/** One seat in the final standings; every number with what it opens at. */
export interface StandingRow extends Standing {
  readonly at: LedgerTarget;
  readonly homeAt: LedgerTarget;
  readonly home: number;
}

export function standingRows(account: Account, pars?: Readonly<Record<string, number>>): StandingRow[] {
  const { setup, after, turn } = account;
  const measure = setup.scenario.rules.ledger === 'single' ? ('home' as const) : ('prosperity' as const);
  return standings(setup, after, pars).map((row) => ({
    ...row,
    at: { kind: 'cell', turn, measure: 'score', subject: row.state },
    homeAt: { kind: 'cell', turn, measure, subject: row.state },
    home: valueAt(setup, after, { measure, subject: row.state }),
  }));
}
