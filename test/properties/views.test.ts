import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COLUMNS,
  MEASURES,
  forecast,
  optionsFor,
  payoffs,
  viewFor,
  type Game,
  type Measure,
} from '../../src/engine';
import { canonical } from '../../src/engine/hash';
import { listeners, rulesOf } from '../../src/engine/institutions/rules';
import { scenario } from '../support/scenario';
import { ordersOf, randomGame, randomTurn, runs, seatsOf, seeds } from './play';

/** Others' estimates show a number to this grain; what is finer is hidden. */
const GRAIN = 20_000;

/** The table as it was written: what a planted leak changes is not what is hidden. */
const SHOWN = Object.fromEntries(MEASURES.map((m) => [m, COLUMNS[m].see])) as Record<Measure, string>;

/** A draw from a seed that fast-check shrinks and prints. */
type Draw = (below: number) => number;

function drawFrom(seed: number): Draw {
  let state = seed + 1;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

/** Changes everything the seat may not know and nothing it may: cells, others' facts, deals and promises. */
function changeTheHidden(game: Game, seat: string, draw: Draw): void {
  const me = game.setup.state(seat);
  for (const m of MEASURES) changeColumn(game, m, me, draw);
  const others = seatsOf(game).filter((id) => id !== seat);
  const [a = 'AAA', b = 'BBB'] = others;
  const { turn } = game.world;
  game.facts.splice(draw(game.facts.length + 1), 0, {
    turn: Math.max(1, turn - 1),
    to: [a],
    kind: 'report',
    accord: game.setup.accords[0]?.id ?? '',
    state: b,
    honoured: draw(2) === 0,
  });
  if (others.length < 2) return;
  const clause = { kind: 'act', verb: 'loan' } as const;
  game.world.deals.push({
    id: `d${turn}-900`,
    turn,
    from: a,
    to: b,
    give: [{ kind: 'payment', amount: 1 + draw(50_000) }],
    take: [{ kind: 'promise', clause }],
    status: 'open',
  });
  game.world.promises.push({
    id: `p${turn}-900`,
    made: turn,
    turn,
    from: a,
    to: b,
    clause,
    status: 'open',
    told: false,
  });
}

function changeColumn(game: Game, measure: Measure, me: number, draw: Draw): void {
  const { axes, unit } = COLUMNS[measure];
  const see = SHOWN[measure];
  const { data } = game.world[measure];
  const states = game.setup.states.length;
  for (let place = 0; place < data.length; place += 1) {
    const mine = (axes as readonly string[]).includes('state') && place % states === me;
    const value = data[place] as number;
    const untold = see === 'told' && !toldTo(game, me, place);
    const others = (see === 'own' || see === 'filtered') && !mine;
    if (see === 'sealed' || untold || others)
      data[place] = unit === 'flag' ? draw(3) - 1 : value + draw(90_000) - 45_000;
    if (see === 'estimate' && !mine) {
      const whole = Math.trunc(value / GRAIN);
      data[place] = whole * GRAIN + (value < 0 ? -1 : 1) * draw(GRAIN);
    }
  }
}

/** Whether the rules of an accord in force tell a seat how many honoured. */
function toldTo({ setup, world }: Game, me: number, accord: number): boolean {
  const def = setup.accords[accord];
  if (def === undefined) return true;
  const rules = rulesOf(setup, world, accord);
  return listeners(def, rules, rules.count)?.includes(setup.states[me]?.id ?? '') !== false;
}

/** All that reaches a seat, as bytes. */
function reaches(game: Game, seat: string, drafts: Parameters<typeof forecast>[2]): string {
  const view = viewFor(game, seat);
  const options = optionsFor(game, seat);
  const forecasts = (['last', 'honour', 'defect'] as const).map((a) => forecast(game.setup, view, drafts, a));
  const tables = options.accords.map((a) => payoffs(game.setup, view, a.accord));
  return canonical({ view, options, forecasts, tables });
}

/** The first seed and seat at which a hidden change shows; null when none does. */
function leakIn(id: string, seed: string, turns: number, salt: number): string | null {
  const game = randomGame(scenario(id), seed, { ledger: false, keep: false });
  for (let n = 0; n < turns && game.world.ending === null; n += 1) randomTurn(game);
  if (game.world.ending !== null) return null;
  const seats = seatsOf(game);
  const seat = seats[salt % seats.length] as string;
  const drafts = ordersOf(game)[seat] ?? {};
  const before = reaches(game, seat, drafts);
  changeTheHidden(game, seat, drawFrom(salt));
  return reaches(game, seat, drafts) === before
    ? null
    : `${id}, seed ${seed}, before turn ${turns + 1}: ${seat}`;
}

/** Plants a leak in the visibility table while `look` runs. */
function withLeak<T>(measure: Measure, look: () => T): T {
  const spec = COLUMNS[measure] as { see: string };
  const rule = spec.see;
  spec.see = 'public';
  try {
    return look();
  } finally {
    spec.see = rule;
  }
}

const GAMES = [
  ['small-rooms', 25],
  ['radio-silence', 30],
  ['face-value', 8],
  ['radio-silence-seminar', 4],
  ['long-table', 1],
] as const;

describe('a view', () => {
  it.each(GAMES)(
    'of %s, its options and its forecast do not change with what it does not show (%i worlds)',
    { timeout: 120_000 },
    (id, games) => {
      fc.assert(
        fc.property(seeds, fc.nat(3), fc.nat(), (seed, turns, salt) => {
          expect(leakIn(id, seed, turns, salt)).toBeNull();
        }),
        runs(games),
      );
    },
  );

  it.each(['kept', 'home', 'score', 'banked'] as const)('shows it when %s leaks', (measure) => {
    const found = withLeak(measure, () =>
      fc.sample(seeds, { numRuns: 5, seed: 1 }).map((seed, n) => leakIn('radio-silence', seed, 2, n)),
    );
    expect(found.filter((x) => x !== null).length).toBeGreaterThan(0);
  });
});
