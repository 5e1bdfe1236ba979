import { scenario as schema, type Scenario, type ScenarioInput } from '../../src/scenario/schema/scenario';
import { loadScenario } from '../../src/scenario';
import { libraryOf } from '../../src/scenario/library';
import { shippedLibrary } from '../../src/scenario/library-node';
import { scenario } from './scenario';

type Union = Partial<ScenarioInput['assembly']>;

/**
 * The seminar laid over the ruleset `itu`, with regions, an election each second turn, venues for every text, a race, firms, and
 * states in arrears: everything the assembly knows, for bots, laws and views to meet.
 */
export function unionSeminar(): Scenario {
  const base = scenario('radio-silence-seminar');
  const seats = base.states.filter((s) => s.seat !== undefined).map((s) => s.id);
  const others = base.states.filter((s) => s.seat === undefined && s.votes > 0).map((s) => s.id);
  const half = Math.ceil(others.length / 2);
  const assembly: Union = {
    venues: [
      { id: 'iso', name: 'ISO', summary: 'Bodies vote.', entry: 'iso/ballot', weight: 600, cost: 5 },
      {
        id: 'threegpp',
        name: '3GPP',
        summary: 'Firms vote.',
        entry: 'threegpp/meeting',
        weight: 800,
        cost: 5,
      },
      { id: 'ietf', name: 'IETF', summary: 'Nobody votes.', entry: 'ietf/last-call', weight: 500, cost: 5 },
      { id: 'ieee', name: 'IEEE', summary: 'Firms vote.', entry: 'ieee/ballot', weight: 400, cost: 5 },
    ],
    regions: [
      {
        id: 'south',
        name: 'South',
        members: [...new Set([...seats.slice(-2), ...others.slice(0, half)])],
        rule: { support: 250, against: 500 },
      },
      {
        id: 'north',
        name: 'North',
        members: [...new Set([...seats.slice(0, 4), ...others.slice(half)])],
        rule: { support: 200, against: 1000 },
      },
    ],
    elections: [2, 4, 6].map((turn) => ({
      id: `office-${turn}`,
      title: `An office in turn ${turn}`,
      turn,
      candidates: [
        { id: `open-${turn}`, name: 'Open', sponsor: seats[0] as string, direction: 'liberal' },
        {
          id: `closed-${turn}`,
          name: 'Closed',
          sponsor: base.states.find((s) => s.pole === 'illiberal' && s.seat !== undefined)?.id ?? '',
          direction: 'illiberal',
        },
        { id: `quiet-${turn}`, name: 'Quiet', sponsor: seats.at(-1) as string },
      ],
    })),
  };
  const file = {
    format: 'standard-bearers/scenario@1',
    id: 'union-seminar',
    extends: ['radio-silence-seminar', 'rules/itu'],
    assembly: {
      ...assembly,
      texts: base.assembly.texts.map((t, n) => ({
        id: t.id,
        venues: ['iso', 'threegpp', 'ietf', 'ieee'],
        ...(n % 4 === 0 ? { race: { share: 20, level: 40 } } : {}),
      })),
    },
    states: base.states.map((s, n) => ({
      id: s.id,
      companies: Math.round(s.budget * 2),
      ...(n % 5 === 4 ? { arrears: 2 } : {}),
    })),
  };
  const shipped = shippedLibrary();
  const library = libraryOf({ 'union-seminar.json': JSON.stringify(file) });
  const parsed = loadScenario('union-seminar', {
    ids: [...library.ids, ...shipped.ids],
    find: (id) => library.find(id) ?? shipped.find(id),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
  return schema.parse(structuredClone(parsed.scenario));
}
