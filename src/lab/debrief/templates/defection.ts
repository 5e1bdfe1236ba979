import { isSuspended } from '../../xray/accord';
import { told } from '../../xray/evidence';
import { forgone, scoreAt, scoreOf, turnIf } from '../../xray/otherwise';
import type { Question, Template, Told } from '../types';

/** How many defections are played to the end again: the largest by what they brought at once. */
const TRIED = 6;

/** A due that was kept, and what keeping it brought at once and by the end, the same luck and everyone else as they were. */
export const defection: Template = {
  id: 'defection',
  most: 2,
  find: (context) => [...differing(defections(context)), ...allPaid(context)],
};

/** Of those that came out alike only the heaviest: one that paid and one that did not say more than two that paid. */
function differing(found: readonly Question[]): Question[] {
  const order = found.toSorted((a, b) => b.weight - a.weight);
  return order.filter((q, n) => order.findIndex(({ params }) => params['came'] === q.params['came']) === n);
}

function defections({ game, whole }: Told): Question[] {
  const all = told(game, 'conduct').filter(
    ({ fact }) =>
      !fact.honoured &&
      game.setup.seatIds.has(fact.state) &&
      !isSuspended(game, fact.turn, fact.accord, fact.state),
  );
  // Each costs a turn played again: of the largest games only what was found out, or came last, is weighed.
  const found = new Set(told(game, 'named').map(({ fact }) => `${fact.turn} ${fact.accord} ${fact.state}`));
  const weighed = whole
    ? all
    : all
        .toSorted((a, b) => Number(isFound(b.fact)) - Number(isFound(a.fact)) || b.at - a.at)
        .slice(0, TRIED);
  function isFound(f: { turn: number; accord: string; state: string }): boolean {
    return found.has(`${f.turn} ${f.accord} ${f.state}`);
  }
  const kept = weighed
    .map(({ fact, at }) => {
      const honest = turnIf(game, fact.turn, fact.state, { accord: fact.accord, choice: 'honour' });
      const now = scoreAt(game, fact.turn, fact.state) - scoreOf(game, honest, fact.state);
      return { fact, at, now };
    })
    .toSorted((a, b) => Math.abs(b.now) - Math.abs(a.now))
    .slice(0, TRIED);
  return kept.map(({ fact, at, now }) => {
    const { turn, accord, state } = fact;
    const end = whole ? -forgone(game, turn, state, { accord, choice: 'honour' }).game : null;
    const named = told(game, 'named').find(
      ({ fact: f }) => f.turn === turn && f.accord === accord && f.state === state,
    );
    return {
      id: `defection/${turn}/${accord}/${state}`,
      template: 'defection',
      turn,
      params: {
        state: { of: 'state', id: state },
        accord: { of: 'accord', id: accord },
        now,
        end: end ?? 0,
        sign: (end ?? 0) < -NOTHING ? 'worse' : (end ?? 0) > NOTHING ? 'better' : 'same',
        came: end === null ? 'unknown' : outcome(now, end),
        named: named === undefined ? 'no' : 'yes',
      },
      evidence: {
        facts: named === undefined ? [at] : [at, named.at],
        cells: [
          { turn, measure: 'kept', subject: `${accord}/${state}` },
          { turn, measure: 'score', subject: state },
        ],
      },
      weight: Math.max(Math.abs(now), Math.abs(end ?? 0)),
    };
  });
}

/** Less than this is written as 0. */
const NOTHING = 0.05;

/** Gained at once and at the end; at once only; at the end only; never; nothing at once. */
function outcome(now: number, end: number): string {
  if (Math.abs(now) < NOTHING) return 'even';
  if (now > 0) return end > -NOTHING ? 'paid' : 'cost';
  return end > NOTHING ? 'later' : 'never';
}

/** Nobody kept a due although everybody could have. */
function allPaid({ game, turns }: Told): Question[] {
  const conduct = told(game, 'conduct').filter(({ fact }) => game.setup.seatIds.has(fact.state));
  const accord = game.setup.accords.find((a) => a.members.length > 1);
  if (conduct.length === 0 || accord === undefined || conduct.some(({ fact }) => !fact.honoured)) return [];
  return [
    {
      id: 'defection/none',
      template: 'defection.none',
      turn: turns,
      params: { accord: { of: 'accord', id: accord.id }, n: conduct.length },
      evidence: {
        facts: conduct.map(({ at }) => at),
        cells: [{ turn: turns, measure: 'honourers', subject: accord.id }],
      },
      weight: 1,
    },
  ];
}
