import { COLUMNS, type Measure, type View } from '../../engine';
import type { StateDef } from '../../scenario/types';
import type { Fact } from '../map/model';
import { num, t } from '../words';
import type { LedgerTarget } from './ledger';
import type { MapInput } from './map';
import { points, signedPoints } from './sentence';
import { SHOWN_DOMAIN, tiltOf } from './tilt';

/** Where a number that stands at the start of this turn is explained; undefined where this seat may not know it exactly. */
function whyAt({ turn, seat }: View, measure: Measure, subject: string): LedgerTarget | undefined {
  const isKnown =
    COLUMNS[measure].see === 'public' || (COLUMNS[measure].see !== 'sealed' && subject === seat);
  return isKnown ? { kind: 'cell', turn: turn - 1, measure, subject } : undefined;
}

/** Where a state's alignment is explained: by its rules, by the equipment it buys, or by the scenario that gives it a pole. */
export function whyLean({ setup, view }: MapInput, state: StateDef): LedgerTarget | undefined {
  if (setup.scenario.rules.ledger === 'full') return whyAt(view, 'alignment', state.id);
  return state.buys ? whyAt(view, 'tilt', `${setup.domains[SHOWN_DOMAIN]?.id ?? ''}/${state.id}`) : undefined;
}

/** What the callout and the table say of a state beside its alignment; `change` is what the draft does to its equipment. */
export function factLines(
  { setup, view, playerOf, domain = SHOWN_DOMAIN }: MapInput,
  state: StateDef,
  place: number,
  change: number | undefined,
): Fact[] {
  const full = setup.scenario.rules.ledger === 'full';
  const { columns, seat } = view;
  const home = columns.home[place];
  const field = setup.domains[domain]?.id ?? '';
  const told = (label: string, value: string, measure: Measure, subject = state.id): Fact => {
    const why = whyAt(view, measure, subject);
    return { label, value, ...(why ? { why } : {}) };
  };
  return [
    ...(state.buys
      ? [
          {
            ...told(
              t('map.fact.tilt'),
              num(tiltOf(setup, view, place, domain), 'signed'),
              'tilt',
              `${field}/${state.id}`,
            ),
            ...(change === undefined ? {} : { change }),
          },
        ]
      : []),
    ...(state.votes > 0 && state.buys ? [{ label: t('map.fact.votes'), value: num(state.votes) }] : []),
    ...(full ? [told(t('map.fact.approval'), points(columns.approval[place] ?? 0), 'approval')] : []),
    ...insideLines(view, place).map(([label, value, measure]) => told(label, value, measure)),
    ...(full && seat !== '' && state.id !== seat
      ? [
          told(
            t('map.fact.trust'),
            signedPoints(columns.trust[place * setup.states.length + setup.state(seat)] ?? 0),
            'trust',
            `${state.id}/${seat}`,
          ),
        ]
      : []),
    ...(!full && state.seat && home !== null && home !== undefined
      ? [
          state.id === seat
            ? told(t('map.fact.home.own'), points(home), 'home')
            : { label: t('map.fact.home'), value: t('map.fact.about', { value: points(home) }) },
        ]
      : []),
    ...(state.seat && playerOf
      ? [{ label: t('map.fact.player'), value: playerOf(state.id), isLong: true }]
      : []),
  ];
}

/** What is public of a state's inside, where the scenario has one. */
function insideLines({ columns }: View, place: number): (readonly [string, string, Measure])[] {
  const liberties = columns.liberties[place];
  const able = columns.stateCapacity[place];
  if (typeof liberties !== 'number' || typeof able !== 'number') return [];
  return [
    [t('map.fact.liberties'), points(liberties), 'liberties'],
    [t('map.fact.capacity'), points(able), 'stateCapacity'],
  ];
}
