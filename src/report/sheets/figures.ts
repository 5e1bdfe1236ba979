import type { Setup } from '../../engine';
import type { StateDef } from '../../scenario/types';
import { nameOf } from '../../app/models/facts';
import { num, t } from '../../app/words';
import { h, table, type El } from './tree';

type Mark = 'source' | 'estimate' | 'choice';
interface Figure {
  readonly label: string;
  readonly value: string;
  readonly mark: Mark;
}

/** Ids under which scenarios list the sources of whole columns of figures. */
export const SOURCE_OF_FIGURES: ReadonlySet<string> = new Set(['research', 'gdp', 'liberties']);

/** The numbers a seat starts with, each marked as sourced, estimated or chosen. */
export function figuresOf(setup: Setup, state: StateDef): El[] {
  const full = setup.scenario.rules.ledger === 'full';
  const figures = [...(full ? longFigures(setup, state) : shortFigures(setup, state)), ...seatFigures(state)];
  return [
    table(
      'sh-figures',
      [],
      figures.map(({ label, value, mark }) => [label, h('b', value), h('small', t(`sheets.mark.${mark}`))]),
    ),
    ...(full ? [domains(setup, state)] : []),
  ];
}

function seatFigures(state: StateDef): Figure[] {
  const { voices = 0, acts = 0 } = state.seat ?? {};
  const of = (label: string, n: number): Figure[] =>
    n === 0 ? [] : [{ label, value: num(n), mark: 'choice' }];
  return [...of(t('sheets.figure.voices'), voices), ...of(t('sheets.figure.acts'), acts)];
}

function shortFigures(setup: Setup, state: StateDef): Figure[] {
  const figure = (shown: boolean, label: string, value: string, mark: Mark): Figure[] =>
    shown ? [{ label, value, mark }] : [];
  const tilts = setup.domains.flatMap((domain): Figure[] =>
    figure(
      state.buys,
      t('sheets.figure.tilt', { domain: nameOf.domain(setup, domain.id) }),
      num(state.tilt[domain.id] ?? 0, 'signed'),
      'estimate',
    ),
  );
  return [
    ...figure(true, t('sheets.figure.home'), num(state.home), 'choice'),
    ...figure(state.weight !== 1, t('sheets.figure.weight'), num(state.weight), 'choice'),
    ...figure(
      state.contracts !== 1000,
      t('sheets.figure.contracts'),
      t('sheets.rules.counts.half', { n: num(state.contracts / 1000) }),
      'choice',
    ),
    ...tilts,
    ...figure(state.buys, t('sheets.figure.needle'), num(state.votes), 'choice'),
    ...figure(state.push !== 0, t('sheets.figure.push'), num(state.push, 'signed'), 'estimate'),
  ];
}

function longFigures(setup: Setup, state: StateDef): Figure[] {
  const { sources } = setup.scenario;
  // A number may call itself sourced only where the scenario lists the source.
  const sourced = (id: string): Mark => (sources.some((s) => s.id === id) ? 'source' : 'estimate');
  const optional = (label: string, value: number | undefined, mark: Mark): Figure[] =>
    value === undefined ? [] : [{ label, value: num(value), mark }];
  return [
    { label: t('sheets.figure.budget'), value: num(state.budget * 10, 'fine'), mark: sourced('research') },
    { label: t('sheets.figure.market'), value: num(state.market, 'fine'), mark: sourced('gdp') },
    { label: t('sheets.figure.alignment'), value: num(state.alignment, 'signed'), mark: 'estimate' },
    { label: t('sheets.figure.votes'), value: num(state.votes), mark: 'source' },
    ...optional(t('sheets.figure.liberties'), state.liberties, sourced('liberties')),
    ...optional(t('sheets.figure.capacity'), state.capacity, 'estimate'),
    ...optional(t('sheets.figure.elites'), state.elites, 'estimate'),
    ...optional(t('sheets.figure.companies'), state.companies, 'estimate'),
    ...optional(t('sheets.figure.arrears'), state.arrears, 'estimate'),
  ];
}

/** Levels by field, and whose kit stands in the country where it buys from both sides. */
function domains(setup: Setup, state: StateDef): El {
  return table(
    'sh-figures',
    [
      t('sheets.figure.domain'),
      t('sheets.figure.level.short'),
      ...(state.buys ? [t('sheets.figure.tilt.short')] : []),
    ],
    setup.domains.map((domain) => [
      domain.name,
      num(state.levels[domain.id] ?? 0),
      ...(state.buys ? [num(state.tilt[domain.id] ?? 0, 'signed')] : []),
    ]),
  );
}
