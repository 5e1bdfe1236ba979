import { advance, begin, type Game, type Intervention, type OrderSet, type Orders } from '../../src/engine';
import { converse, sealedOrders } from '../../src/lab/run';
import { loadScenario, parseScenario, problemLine, shelfOf, type Parsed } from '../../src/scenario';
import { shippedLibrary } from '../../src/scenario/library-node';

const library = shippedLibrary();

/** A finished game that is kept: `test/games/<name>.game.json`. */
export interface Golden {
  readonly name: string;
  /** A shipped scenario, or the text of one that is not. */
  readonly scenario: string | { readonly text: string };
  /** What the game must show. The first seed that shows it is kept. */
  readonly shows: (game: Game) => boolean;
  /** Seats that nobody answers for. */
  readonly absent?: readonly string[];
  /** Changes what a bot would order. */
  readonly edit?: (game: Game, seat: string, orders: Orders) => Orders;
  /** What a facilitator does, by turn. */
  readonly interventions?: Readonly<Record<number, readonly Intervention[]>>;
}

const any = () => true;
const told = (game: Game, test: (f: Game['facts'][number]) => boolean) => game.facts.some(test);
const FUND = ['USA', 'GBR', 'DEU', 'SWE'];

/** Members of the fund vote its inspectors in when they may, and out again in the turn after. */
const inAndOut = (game: Game, seat: string, orders: Orders): Orders =>
  FUND.includes(seat) && game.world.turn >= 2 && game.world.turn <= 3
    ? { ...orders, motions: { ...orders.motions, 'more-inspectors': 'yes' } }
    : orders;

const VARIANT = `{
  "format": "standard-bearers/scenario@1",
  "id": "cheap-loans",
  "extends": "radio-silence",
  "title": "Cheap loans",
  "rules": { "statecraft": { "loan": { "cost": 0 } } },
  "accords": [{ "id": "price-pact", "remove": true }]
}
`;

/** Games in which something happens that an ordinary one need not show. */
const ODD: readonly Golden[] = [
  {
    name: 'radio-silence-fifth-turn',
    scenario: 'radio-silence',
    shows: (g) => g.record.turns.some((s) => s.turn === 5),
  },
  {
    name: 'radio-silence-fallen-government',
    scenario: 'radio-silence',
    shows: (g) => told(g, (f) => f.kind === 'election' && f.fell),
  },
  {
    name: 'radio-silence-repealed-motion',
    scenario: 'radio-silence',
    edit: inAndOut,
    shows: (g) => told(g, (f) => f.kind === 'motion' && f.repeal && f.passed),
  },
  {
    name: 'radio-silence-deals-and-words',
    scenario: 'radio-silence',
    shows: (g) =>
      told(g, (f) => f.kind === 'deal' && f.result === 'executed') &&
      told(g, (f) => f.kind === 'promise' && f.result === 'broken'),
  },
  {
    name: 'radio-silence-absent-seats',
    scenario: 'radio-silence',
    absent: ['GBR', 'CHN'],
    shows: any,
  },
  {
    name: 'radio-silence-facilitated',
    scenario: 'radio-silence',
    shows: any,
    interventions: {
      1: [{ type: 'pause', reason: 'The bell rang.' }],
      2: [
        {
          type: 'ruling',
          seat: 'SWE',
          strength: 'fair',
          reason: 'A good argument about open interfaces.',
          effects: [{ home: { at: 'SWE', by: 1 } }, { tilt: { domain: 'radio', at: 'KEN', by: 3 } }],
        },
        { type: 'reseat', seat: 'IDN', player: 'another group', reason: 'A student left.' },
      ],
      3: [{ type: 'edit', measure: 'home', at: [0], value: 250_000, reason: 'A mistake in turn 2.' }],
    },
  },
  {
    name: 'unshipped-variant',
    scenario: { text: VARIANT },
    shows: (g) => g.record.scenario.text !== undefined,
  },
];

/** One game of every shipped scenario, and the odd ones. */
export function goldens(): Golden[] {
  return [...shelfOf(library).map((id) => ({ name: id, scenario: id, shows: any })), ...ODD];
}

const SEEDS = 400;

/** Plays seeds of its own name until a game shows what it must. @throws Error where none of them does */
export function play(golden: Golden): Game {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const game = playSeed(golden, `${golden.name}-${seed}`);
    if (golden.shows(game)) return game;
  }
  throw new Error(`no game of ${SEEDS} shows what ${golden.name} must`);
}

function playSeed({ scenario, absent = [], edit, interventions = {} }: Golden, seed: string): Game {
  const text = typeof scenario === 'string' ? undefined : scenario.text;
  const parsed: Parsed =
    typeof scenario === 'string'
      ? loadScenario(scenario, library)
      : parseScenario('golden.json', scenario.text, library);
  if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
  const { states } = parsed.scenario;
  const seats = Object.fromEntries(
    states.flatMap((s) => {
      if (s.seat === undefined) return [];
      return [
        [
          s.id,
          absent.includes(s.id) ? { kind: 'caretaker' as const } : { kind: 'bot' as const, ...s.seat.bot },
        ],
      ];
    }),
  );
  const game = begin(parsed.scenario, { seed, seats, keep: false, ...(text === undefined ? {} : { text }) });
  while (game.world.ending === null) {
    const { turn } = game.world;
    if (absent.length === 0) converse(game);
    advance(game, without(sealedOrders(game, edit), absent), interventions[turn] ?? []);
  }
  return game;
}

function without(orders: OrderSet, absent: readonly string[]): OrderSet {
  return Object.fromEntries(Object.entries(orders).filter(([seat]) => !absent.includes(seat)));
}
