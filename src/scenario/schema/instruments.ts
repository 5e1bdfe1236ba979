import { z } from 'zod';
import { permille, points } from './common';

const count = z.int().min(0).max(40);
const units = { count, points, permille } as const;
type Unit = keyof typeof units;
type Table = Readonly<Record<string, readonly [value: number, unit: Unit, meaning: string]>>;

const capital = (value: number) => [value, 'count', 'Political capital that it costs.'] as const;
const money = (value: number) =>
  [value, 'permille', "Share of the actor's starting budget that it takes from this turn's."] as const;

/** The instruments of the long games: base value, unit and meaning of each of their numbers. */
export const INSTRUMENTS = {
  'silk-road': {
    capital: capital(20),
    money: money(30),
    domains: [3, 'count', "Domains that one package equips: the sender's best."],
    push: [6, 'points', "How far each of them moves to the sender's side, where the money suffices."],
    trust: [4, 'points', 'Goodwill at once, likewise.'],
    debt: [25, 'points', 'Debt that it leaves, likewise.'],
    tools: [6, 'points', 'Surveillance tools that come with it, likewise.'],
    service: [40, 'permille', 'Prosperity that servicing the debt costs a turn, of the debt.'],
    repaid: [150, 'permille', 'Share of the debt repaid a turn.'],
    lock: [600, 'permille', 'Share of a move away from the creditor that a full debt prevents.'],
    resent: [30, 'permille', 'Trust in the creditor that the debt costs a turn, of the debt.'],
  },
  'surveillance-export': {
    capital: capital(10),
    install: [25, 'points', 'Surveillance tools that it brings.'],
    trust: [2, 'points', 'Goodwill at once.'],
    control: [90, 'permille', 'Control that tools add to what a government tends to, of the tools.'],
    data: [
      6,
      'permille',
      "What the data add a turn to the supplier's levels in AI and biometrics, of the tools.",
    ],
    wear: [60, 'permille', 'Share of the tools that wear out a turn.'],
    imitate: [
      30,
      'permille',
      'Tools that a state like the model copies a turn, of what the model has ahead.',
    ],
    model: [55, 'points', 'Mean level in AI and biometrics from which a state in control is a model.'],
  },
  undercut: {
    capital: capital(8),
    money: money(20),
    discount: [900, 'permille', "What the price adds to the vendor's weight there."],
    mute: [600, 'permille', "What it takes from the effect of others' money there."],
    alternative: [500, 'permille', "What is left of both where a rival's cheap finance is on the table."],
  },
  metals: {
    capital: capital(12),
    bite: [2, 'points', "What full pressure takes from the target's chips a turn."],
    harm: [2, 'points', "What it takes from the target's prosperity a turn."],
    own: [0.6, 'points', 'What it costs the sender in prosperity a turn.'],
    spared: [300, 'permille', 'What is left of the bite where supply is made at home or among friends.'],
    wear: [350, 'permille', 'Share of the pressure that a turn of new suppliers takes away.'],
    learn: [
      250,
      'permille',
      'How far a turn under full pressure diversifies the target: it counts against the next licence.',
    ],
    trust: [4, 'points', 'Trust that the target loses; its side loses a quarter of it.'],
  },
  'market-access': {
    capital: capital(10),
    harm: [
      4,
      'points',
      "What the largest market takes from the target's prosperity a turn; a smaller one less.",
    ],
    approval: [3, 'points', 'Approval that it takes a turn, likewise.'],
    own: [0.4, 'points', 'What it costs the sender in prosperity a turn.'],
    wear: [500, 'permille', 'Share of the pressure that a turn takes away.'],
    trust: [6, 'points', 'Trust that the target loses.'],
    onlookers: [1, 'points', 'Trust that everybody else loses.'],
  },
  'stand-by': {
    capital: capital(6),
    money: money(10),
    relief: [
      700,
      'permille',
      'Share of the pressure that a market much larger than the target takes off it.',
    ],
    trust: [3, 'points', "The target's thanks."],
  },
  currency: {
    capital: capital(15),
    trust: [10, 'points', 'Trust that a state must hold in the owner to join.'],
    joins: [45, 'points', 'Trust at which a hedging state joins unasked; the network lowers it.'],
    gain: [1, 'points', "What a network of all hedging markets adds to its owner's prosperity a turn."],
    cover: [
      700,
      'permille',
      'Share of a sanction that a network of all hedging markets takes off its users.',
    ],
    reach: [500, 'permille', "What the senders' own network adds to a sanction, likewise."],
  },
  'hedge-ally': {
    capital: capital(6),
    gain: [1.2, 'points', 'What buying from the other side brings in prosperity.'],
    push: [4, 'points', 'How far the networks at home move to the other side.'],
    trust: [8, 'points', 'Trust that the ally loses.'],
    others: [2, 'points', 'Trust that the other side gains.'],
    rivalry: [
      60,
      'permille',
      'Trust that an autocracy loses a turn in one that sells more in hedging markets, of the difference.',
    ],
  },
  'counter-offer': {
    capital: capital(15),
    money: money(25),
    push: [6, 'points', "How far the package's domains move to the sender's side, where the money suffices."],
    trust: [4, 'points', 'Goodwill at once, likewise.'],
    refinance: [500, 'permille', 'Share of the debt to the other side that it pays off, likewise.'],
    alignment: [-35, 'points', 'Least alignment that its conditions accept.'],
    liberties: [25, 'points', 'Least liberties that they accept, where these are kept.'],
  },
  'entity-list': {
    capital: capital(8),
    upkeep: [2, 'count', 'Political capital a turn while it stands.'],
    follow: [30, 'points', 'Trust in the sender from which an ally follows.'],
    cut: [500, 'permille', "What denial of all chips takes from the weight of the target's vendors abroad."],
    trust: [3, 'points', 'Trust that the target loses a turn.'],
  },
  coordinate: {
    capital: capital(15),
    trust: [0, 'points', 'Trust in the sender above which a state pledges.'],
    pledge: [40, 'points', 'What a full pledge counts at first.'],
    push: [2, 'points', 'How far a pledge of 100 moves a market a turn.'],
    wear: [500, 'permille', 'Share of a pledge that is forgotten a turn.'],
  },
  withhold: {
    capital: capital(5),
    push: [4, 'points', "How far the ally's networks move to the sender's side, were it the only source."],
    trust: [6, 'points', 'Trust that the ally loses; the others lose a sixth of it.'],
  },
  sanction: {
    capital: capital(10),
    since: [2, 'count', 'Turns for which a traced act counts.'],
    bite: [10, 'points', "What the whole world's sanctions would take from prosperity."],
    joint: [250, 'permille', 'What each further state adds that does it in the same turn.'],
    own: [0.4, 'points', 'What it costs the sender in prosperity.'],
    trust: [4, 'points', 'Trust that the target loses.'],
  },
  expel: {
    capital: capital(3),
    loss: [15, 'points', "What it takes from the target's covert strength everywhere."],
    joint: [250, 'permille', 'What each further state adds that does it in the same turn.'],
    back: [4, 'points', "What expulsions in return take from the sender's."],
    wear: [500, 'permille', 'Share of the loss made good a turn.'],
    trust: [3, 'points', 'Trust that the target loses.'],
  },
  tender: {
    capital: capital(5),
    gain: [0.6, 'points', 'Prosperity that each bid of the turn brings; twice that where both sides bid.'],
    soften: [400, 'permille', 'Share of the debt to a bidder that its softer terms take off.'],
  },
  strategy: {
    capital: capital(18),
    money: money(20),
    gain: [250, 'permille', "How much of the way to full it brings the state's capacity."],
  },
  emergency: {
    capital: capital(12),
    approval: [4, 'points', 'Approval, or control, at once.'],
    heal: [400, 'permille', 'Share of the damage repaired.'],
    liberties: [9, 'points', 'Liberties that it costs.'],
    elites: [4, 'points', "Elites' loyalty that it costs an autocracy."],
  },
  favours: {
    capital: capital(6),
    money: money(30),
    elites: [14, 'points', "Elites' loyalty that it buys."],
    prosperity: [0.5, 'points', 'Prosperity that the graft costs.'],
  },
  firewall: {
    capital: capital(6),
    left: [250, 'permille', 'What is left of the pull of an open internet.'],
    drag: [80, 'permille', 'Research that is lost while it stands.'],
    liberties: [0.8, 'points', 'Liberties lost a turn while it stands.'],
  },
} as const satisfies Record<string, Table>;

export type Instrument = keyof typeof INSTRUMENTS;

/** What each instrument is, and who may use it. */
const SAID: Readonly<Record<Instrument, string>> = {
  'silk-road': 'Networks in several domains at once, on credit. Autocracies, at hedging states.',
  'surveillance-export':
    'Tools of surveillance, whose data flow home. Autocracies, at whoever is no democracy of the liberal side.',
  undercut: 'A subsidised price in one market and domain. Autocracies.',
  metals: 'Export licences on metals. Autocracies.',
  'market-access': "One's own market shut to a state. Both poles.",
  'stand-by': 'Relief for a state under pressure. Everybody.',
  currency: 'A state brought onto a digital-currency platform. Both poles.',
  'hedge-ally': "Buying from the other side, and rivalry inside the autocracies' bloc. Both poles.",
  'counter-offer': 'Trusted vendors and conditional finance in the turn after a package. Democracies.',
  'entity-list': "Chips denied to a state's vendors. Democracies.",
  coordinate: 'Pledges to keep the rival out of a domain. Democracies.',
  withhold: 'Intelligence withheld from an ally. Democracies in an intelligence accord.',
  sanction: 'Sanctions on a state whose covert act was traced. Everybody.',
  expel: 'Expulsions after a traced act. Everybody.',
  tender: 'Package against counter-offer. Hedging states.',
  strategy: 'An overall strategy. Democracies; needs `domestic`.',
  emergency: 'Emergency powers. Everybody; needs `domestic`.',
  favours: 'Favours to elites. Autocracies; needs `domestic`.',
  firewall: 'A national firewall. Autocracies; needs `domestic`.',
};

/** What a scenario can say about the inside of states. */
export const DOMESTIC = {
  clash: [
    75,
    'points',
    'State capacity below which agencies clash: a door that a democracy shuts is shut a turn later.',
  ],
  extraAct: [88, 'points', 'State capacity from which a seat has one act more.'],
  capacityDecay: [60, 'permille', 'Drift of state capacity to where it began, a turn.'],
  libertyDrift: [60, 'permille', 'Drift of liberties to where they began, a turn.'],
  surveilled: [40, 'permille', 'Liberties lost a turn to surveillance tools, of the tools.'],
  libertyFelt: [400, 'permille', 'Approval that a democracy loses with liberties, of what is lost of them.'],
  libertyPull: [
    15,
    'permille',
    'Trust that hedging states give a liberal state a turn, of its liberties above 60.',
  ],
  openPull: [
    140,
    'permille',
    'Control that an open internet takes from an autocracy, of the open standards by norm weight.',
  ],
  elitesFelt: [250, 'permille', "What elites' loyalty above or below 60 adds to control."],
  elitesDrift: [200, 'permille', 'Drift of their loyalty to where it began, a turn.'],
  elitesHarm: [300, 'permille', 'Loyalty lost to damage, of the damage.'],
  elitesGrowth: [900, 'permille', 'Loyalty gained by growth, of the growth.'],
  palace: [30, 'points', 'Loyalty below which elites turn on their ruler.'],
  audience: [
    3,
    'points',
    'Approval that a democracy loses for a public word broken or a threat not carried out.',
  ],
  filter: [
    12,
    'points',
    'How wrong an autocrat without any liberties around it may be about its own elites and standing, at most.',
  ],
} as const satisfies Table;

/** One block of numbers, complete after parsing. */
function block<T extends Table>(table: T) {
  const fields = Object.fromEntries(
    Object.entries(table).map(([id, [value, unit, meaning]]) => [
      id,
      units[unit].default(value as never).describe(meaning),
    ]),
  ) as { [K in keyof T]: z.ZodDefault<z.ZodNumber> };
  return z.strictObject(fields);
}

type Blocks = { [V in Instrument]: ReturnType<typeof block<(typeof INSTRUMENTS)[V]>> };
type Prefaulted = { [V in Instrument]: z.ZodPrefault<Blocks[V]> };

export const instruments = z
  .strictObject(
    Object.fromEntries(
      Object.entries(INSTRUMENTS).map(([verb, table]) => [
        verb,
        block(table as Table)
          .prefault({})
          .describe(SAID[verb as Instrument]),
      ]),
    ) as unknown as Prefaulted,
  )
  .describe(
    'Numbers of the acts from `silk-road` on; `{}` takes the base values. Absent: those acts are closed.',
  );

export const domestic = block(DOMESTIC).describe(
  'The inside of states: liberties, state capacity, elites. `{}` takes the base values. Absent: states have none.',
);
