import { scenario as schema, type Scenario, type ScenarioInput } from '../../src/scenario/schema/scenario';

type StateInput = ScenarioInput['states'][number];
type AccordInput = ScenarioInput['accords'][number];
export type Draft = ScenarioInput;

const seat = (voices = 2): NonNullable<StateInput['seat']> => ({
  role: 'A seat of the test world.',
  wants: 'To play.',
  fears: 'Nothing.',
  voices,
  acts: 2,
  bot: { player: 'status-quo', strategy: 'tft' },
  caretaker: { accords: 'honour', voices: 'silent' },
});

const levels = (chips: number, ai: number, cyber: number) => ({ chips, ai, cyber });
const tilts = (x: number) => ({ chips: x, ai: x, cyber: x });

function states(): StateInput[] {
  return [
    {
      id: 'USA',
      name: 'United States',
      pole: 'liberal',
      seat: seat(),
      votes: 1,
      budget: 66.8,
      market: 21.3,
      alignment: 90,
      levels: levels(80, 85, 85),
      tilt: tilts(95),
      delegates: 4,
    },
    {
      id: 'DEU',
      name: 'Germany',
      pole: 'liberal',
      seat: seat(1),
      votes: 1,
      budget: 14.8,
      market: 3.9,
      alignment: 80,
      levels: levels(60, 60, 55),
      tilt: tilts(80),
      delegates: 2,
    },
    {
      id: 'FIN',
      name: 'Finland',
      pole: 'liberal',
      seat: seat(1),
      votes: 1,
      budget: 0.8,
      market: 0.3,
      alignment: 85,
      levels: levels(40, 50, 50),
      tilt: tilts(80),
    },
    {
      id: 'CHN',
      name: 'China',
      pole: 'illiberal',
      regime: 'autocracy',
      seat: seat(),
      votes: 1,
      budget: 52.6,
      market: 14.7,
      alignment: -90,
      levels: levels(50, 75, 75),
      tilt: tilts(-95),
      delegates: 4,
    },
    {
      id: 'RUS',
      name: 'Russia',
      pole: 'illiberal',
      regime: 'autocracy',
      votes: 1,
      budget: 4.4,
      market: 1.5,
      alignment: -80,
      levels: levels(20, 40, 70),
      tilt: tilts(-40),
    },
    {
      id: 'KEN',
      name: 'Kenya',
      pole: 'hedging',
      seat: seat(1),
      buys: true,
      votes: 1,
      budget: 0.1,
      market: 0.1,
      alignment: 5,
      levels: levels(5, 10, 10),
      tilt: tilts(-6),
    },
    {
      id: 'IDN',
      name: 'Indonesia',
      pole: 'hedging',
      buys: true,
      votes: 1,
      budget: 0.7,
      market: 1.1,
      alignment: 0,
      levels: levels(10, 20, 20),
      tilt: tilts(0),
    },
    {
      id: 'west-africa',
      name: 'West Africa',
      kind: 'group',
      pole: 'hedging',
      buys: true,
      votes: 12,
      budget: 0.1,
      market: 0.7,
      alignment: -5,
      levels: levels(5, 5, 10),
      tilt: tilts(-8),
    },
  ];
}

const MEMBERS = ['USA', 'DEU', 'FIN'];

export function accordOf(id: string, budget: number, provisions: AccordInput['provisions']): AccordInput {
  return {
    id,
    name: id,
    summary: 'Pay a due.',
    honour: 'Pay',
    defect: 'Keep',
    pole: 'liberal',
    members: MEMBERS,
    due: { budget },
    provisions,
    inspection: { evidence: 150, effort: true },
    caught: { trust: 60, approval: 12, suspend: 'by-members' },
  };
}

function draft(): Draft {
  return {
    format: 'standard-bearers/scenario@1',
    id: 'full-model',
    title: 'A test world of the full model',
    question: 'Do the rules hold?',
    briefing: ['Eight states, three domains.'],
    practises: 'Nothing but the rules.',
    minutes: 60,
    level: 'seminar',
    turns: { count: 8, stakes: [1000] },
    start: 'USA',
    agenda: [['research', 'accords', 'assembly', 'statecraft', 'deals']],
    forecast: ['exact'],
    domains: [
      { id: 'chips', name: 'Chips', market: 400, military: 300, norm: 200 },
      {
        id: 'ai',
        name: 'AI',
        market: 400,
        military: 300,
        norm: 500,
        prerequisites: [{ domain: 'chips', strength: 500 }],
      },
      { id: 'cyber', name: 'Cyber', market: 200, military: 400, norm: 300 },
    ],
    states: states(),
    accords: [],
    assembly: {
      procedures: [
        {
          id: 'aap',
          name: 'AAP',
          summary: 'It passes unless two object.',
          stages: [
            {
              id: 'last-call',
              name: 'Last call',
              decides: 'objectors',
              threshold: 2,
              next: 'approved',
              onFail: 'fallen',
            },
          ],
        },
      ],
      texts: [],
      docket: [],
      step: { liberal: 30, illiberal: 30 },
      objectionTrust: 6,
      drift: 30,
      others: true,
    },
    win: { liberal: 'Open.', illiberal: 'Closed.', hedging: 'Free.' },
    rules: {
      ledger: 'full',
      market: 'contest',
      tilts: { hedging: 0, lockAt: 30, lockedPush: 250, lean: 0, noise: 0 },
      statecraft: {
        loan: { cost: 0, push: 0, contract: 0, cash: 0 },
        invest: { gain: 0 },
        ban: { cost: 0, cut: 0 },
        squeeze: { cost: 0, harm: 0 },
        diplomacy: { voices: 1 },
        supplier: { push: 0, both: 0 },
        verbs: ['lend', 'campaign', 'embargo', 'closure', 'espionage', 'sabotage', 'disinformation'],
      },
      voters: { floor: 0, fall: 0, every: 4 },
      deals: { open: true, perSeller: 1, max: 20 },
      index: { alignment: 400, standards: 300, base: 300 },
      endings: { liberal: 3, illiberal: -3, splinter: 600 },
      score: {
        kind: 'weighted',
        prosperity: 250,
        technology: 170,
        security: 200,
        legitimacy: 150,
        influence: 230,
      },
    },
    assumptions: [{ id: 'made-up', text: 'All levels are made up for tests.' }],
    teacher: { plan: ['None.'], debrief: ['None.'] },
  };
}

/** A small scenario of the full model, changed as the test needs before it is parsed. */
export function fullScenario(change: (d: Draft) => void = () => {}): Scenario {
  const d = draft();
  change(d);
  return schema.parse(d);
}
