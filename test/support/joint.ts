import { begin, type Asked, type OrderSet } from '../../src/engine';
import type { Turn } from '../../src/engine/context';
import type { Intervention } from '../../src/engine/interventions';
import { PHASES } from '../../src/engine/turn';
import { accordTables, type AccordTable } from '../../src/lab/dilemma/tables';
import type { Chance } from '../../src/engine/chance';
import { accordOf, fullScenario, type Draft } from './full';
import { luck, turnFor } from './turn';

export type Provisions = ReturnType<typeof accordOf>['provisions'];

/** One accord of the test world, `pact`, and how a turn under it is played. */
export interface Pact {
  readonly provisions: Provisions;
  /** Permille of the budget; 0: it costs trade or advantage only. */
  readonly due?: number;
  readonly members?: readonly string[];
  /** Who keeps its due. */
  readonly defect?: readonly string[];
  readonly orders?: OrderSet;
  readonly chance?: Chance;
  readonly interventions?: readonly Intervention[];
  readonly change?: (d: Draft) => void;
}

/** Four democracies of one size, so that a game has one name for all of them; Germany is one. */
export const PEERS = ['DEU', 'JPN', 'FRA', 'GBR'] as const;

export function pactScenario({ provisions, due = 0, members = PEERS, change }: Pact) {
  return fullScenario((d) => {
    const model = d.states.find((s) => s.id === 'DEU');
    for (const id of PEERS.slice(1)) if (model !== undefined) d.states.push({ ...model, id, name: id });
    d.accords = [
      { ...accordOf('pact', due, provisions), due: due === 0 ? {} : { budget: due }, members: [...members] },
    ];
    change?.(d);
  });
}

/** A turn under the pact, carried out up to a phase: `access` is the first that no accord has a part in. */
export function under(pact: Pact, until: string = 'institutions'): Turn {
  const scenario = pactScenario(pact);
  const orders: OrderSet = {};
  for (const s of scenario.states) {
    if (s.seat === undefined) continue;
    const member = scenario.accords[0]?.members.includes(s.id) === true;
    orders[s.id] = {
      voices: [],
      acts: [],
      ...(member && { accords: { pact: pact.defect?.includes(s.id) === true ? 'defect' : 'honour' } }),
      ...pact.orders?.[s.id],
    };
  }
  const plain = turnFor(scenario, { orders, chance: pact.chance ?? luck(999) });
  const t: Turn = { ...plain, interventions: pact.interventions ?? [] };
  for (const [id, phase] of PHASES) {
    if (id === until) break;
    t.ledger.phase(t.world.turn, id);
    phase(t);
  }
  return t;
}

/** What the pact asks of its members in the first turn. */
export function tables(pact: Pact, asked: Asked = {}): AccordTable[] {
  return accordTables(begin(pactScenario(pact), { seed: 'a quiet house' }), 'pact', asked);
}

/** The names of the games it asks its members to play, in the order of the scenario. */
export function gamesOf(pact: Pact, asked: Asked = {}): string[] {
  return tables(pact, asked).map((x) => x.game);
}
