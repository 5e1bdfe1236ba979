import type { Scenario } from '../../src/scenario/types';
import { variant } from './variant';

type State = Scenario['states'][number];

/** More seats than the seminar has, each by the pattern of one that is there. */
const SEATS: readonly (readonly [id: string, name: string, like: string])[] = [
  ['CAN', 'Canada', 'GBR'],
  ['AUS', 'Australia', 'GBR'],
  ['ITA', 'Italy', 'FRA'],
  ['NLD', 'Netherlands', 'SWE'],
  ['ISR', 'Israel', 'FIN'],
  ['NOR', 'Norway', 'FIN'],
  ['DNK', 'Denmark', 'FIN'],
  ['ESP', 'Spain', 'FRA'],
  ['POL', 'Poland', 'FIN'],
  ['ZAF', 'South Africa', 'BRA'],
  ['MEX', 'Mexico', 'BRA'],
  ['IRN', 'Iran', 'RUS'],
];

/** More states that nobody plays. */
const MARKETS: readonly (readonly [id: string, name: string])[] = [
  ['VNM', 'Vietnam'],
  ['THA', 'Thailand'],
  ['ETH', 'Ethiopia'],
  ['NGA', 'Nigeria'],
  ['SRB', 'Serbia'],
  ['CHL', 'Chile'],
  ['ARG', 'Argentina'],
];

/**
 * A table of 26 seats and 47 states with 14 accords and a docket of eight texts a turn: the seminar's world, and more of it.
 * What the screens do with a long table is tested on it.
 */
export const bigTable: Scenario = variant('radio-silence-seminar', (s) => {
  const like = (id: string): State => structuredClone(s.states.find((state) => state.id === id)!);
  s.id = 'big-table';
  s.title = 'A big table';
  s.states = [
    ...s.states,
    ...SEATS.map(([id, name, model]): State => ({
      ...like(model),
      id,
      name,
      countries: undefined,
      anchor: undefined,
    })),
    ...MARKETS.map(([id, name]): State => ({
      ...like('east-africa'),
      id,
      name,
      kind: 'state',
      countries: undefined,
      anchor: undefined,
    })),
  ];
  s.accords = [
    ...s.accords.map((accord) =>
      accord.members.includes('FIN')
        ? { ...accord, members: [...accord.members, 'CAN', 'AUS', 'ITA', 'NLD'] }
        : accord,
    ),
    ...s.accords.slice(0, 5).map((accord, at) => ({
      ...accord,
      id: `${accord.id}-two`,
      name: `${accord.name} ${at + 2}`,
      motions: [],
      seal: undefined,
    })),
  ];
  s.agenda = [['research', 'accords', 'assembly', 'statecraft', 'deals']];
  s.assembly = {
    ...s.assembly,
    docket: s.assembly.docket.map((item, at) => ({ ...item, turn: Math.floor(at / 8) + 1 })),
  };
});
