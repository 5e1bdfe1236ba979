import { POINT } from '../../engine';
import type { Forecast, Setup, View } from '../../engine';
import type { Direction, ForecastFigureProps } from '../ui';
import { num, t } from '../words';
import { nameOf } from './facts';
import { besideOf, goalOf } from './goals';
import { SHOWN_DOMAIN } from './tilt';

type Figure = Forecast['figures'][number];

/**
 * The forecast's figures in order of weight: oneself first, then the world; at most five.
 * @param target the market that the draft aims at
 */
export function forecastFigures(
  setup: Setup,
  view: View,
  forecast: Forecast,
  target?: string,
): ForecastFigureProps[] {
  const full = setup.scenario.rules.ledger === 'full';
  const own = full ? (['score', 'approval', 'prosperity'] as const) : (['home', 'score'] as const);
  const picked = [
    ...own.slice(0, 2).flatMap((measure) => find(forecast, measure, view.seat)),
    // The needle decides who can win at all: a phone, which shows three, must not lose it.
    ...find(forecast, 'index', ''),
    ...own.slice(2).flatMap((measure) => find(forecast, measure, view.seat)),
    ...(setup.domains.length === 1 && setup.texts.length > 0
      ? find(forecast, 'standard', setup.domains[0]?.id ?? '')
      : []),
    ...market(forecast, setup.domains[SHOWN_DOMAIN]?.id ?? '', setup.domains.length > 1, target),
  ].slice(0, 5);
  return picked.map((figure) => drawn(setup, view, figure));
}

/** What the same figures are now, for turns that show no forecast before the commitment. */
export function presentFigures(setup: Setup, view: View): ForecastFigureProps[] {
  const place = setup.state(view.seat);
  const full = setup.scenario.rules.ledger === 'full';
  const cells: Pick<Figure, 'measure' | 'subject' | 'now'>[] = [
    ...(full ? (['score', 'approval', 'prosperity'] as const) : (['home', 'score'] as const)).map(
      (measure) => ({
        measure,
        subject: view.seat,
        now: view.columns[measure][place] ?? 0,
      }),
    ),
    { measure: 'index', subject: '', now: view.columns.index[0] ?? 0 },
    ...(setup.domains.length === 1 && setup.texts.length > 0
      ? [
          {
            measure: 'standard' as const,
            subject: setup.domains[0]?.id ?? '',
            now: view.columns.standard[0] ?? 0,
          },
        ]
      : []),
  ];
  return cells.map((cell) => ({
    id: `${cell.measure}/${cell.subject}`,
    label: labelOf(setup, cell),
    ...meansOf(cell.measure),
    short: t(`forecast.short.${shortOf(cell.measure)}`),
    value: num(cell.now / POINT, isSigned(cell.measure) ? 'signed' : 'number'),
    ...besideOf(goalOf(setup, view, cell.measure, cell.subject), cell.now),
    note: noteOf(cell.measure),
  }));
}

/** What a measure of the strip is, in a sentence for who meets it first. */
function meansOf(measure: Figure['measure']): { means?: string } {
  switch (measure) {
    case 'home':
      return { means: t('gloss.standing.means') };
    case 'index':
      return { means: t('gloss.needle.means') };
    case 'standard':
      return { means: t('gloss.rules.means') };
    case 'score':
      return { means: t('gloss.score.means') };
    case 'approval':
      return { means: t('gloss.support.means') };
    case 'prosperity':
      return { means: t('gloss.prosperity.means') };
    case 'tilt':
      return { means: t('forecast.means.tilt') };
    default:
      return {};
  }
}

function isSigned(measure: Figure['measure']): boolean {
  return measure === 'index' || measure === 'tilt' || measure === 'standard';
}

/** Which way is which, for the figures that have two sides. */
function noteOf(measure: Figure['measure']): string | undefined {
  return measure === 'index' || measure === 'standard' || measure === 'tilt'
    ? t('forecast.sides')
    : undefined;
}

function find(forecast: Forecast, measure: Figure['measure'], subject: string): Figure[] {
  return forecast.figures.filter((figure) => figure.measure === measure && figure.subject === subject);
}

/** The market that the draft aims at, or the one that moves most, in the domain the map shows. */
function market(forecast: Forecast, domain: string, several: boolean, target: string | undefined): Figure[] {
  const aimed = target === undefined ? [] : find(forecast, 'tilt', `${domain}/${target}`);
  // Of many fields no single market stands for the turn.
  if (aimed.length > 0 || several) return aimed;
  const [first] = forecast.figures
    .filter((figure) => figure.measure === 'tilt' && figure.subject.startsWith(`${domain}/`))
    .toSorted((a, b) => Math.abs(b.then - b.now) - Math.abs(a.then - a.now));
  return first ? [first] : [];
}

function drawn(setup: Setup, view: View, figure: Figure): ForecastFigureProps {
  const { measure, subject, now, then, low, high } = figure;
  const format = isSigned(measure) ? 'signed' : 'number';
  const change = (then - now) / POINT;
  const direction: Direction = change >= 0.05 ? 'up' : change <= -0.05 ? 'down' : 'same';
  const goal = goalOf(setup, view, measure, subject);
  const [min, max] = scale(measure, [now, then, low, high, ...(goal ? [goal.at] : [])]);
  return {
    id: `${measure}/${subject}`,
    label: labelOf(setup, figure),
    ...meansOf(measure),
    short: t(`forecast.short.${shortOf(measure)}`),
    value: num(then / POINT, format),
    now: num(now / POINT, format),
    delta: { direction, text: num(change, 'signed') },
    dumbbell: { min, max, from: now, to: then, low, high, ...(goal ? { threshold: goal.at } : {}) },
    ...besideOf(goal, then),
    ...rangeOf(num(low / POINT, format), num(high / POINT, format), format),
  };
}

/** Nothing where both ends read alike. A dash would meet the sign, so signed ends are joined by a word. */
function rangeOf(low: string, high: string, format: 'number' | 'signed'): { range?: string } {
  if (low === high) return {};
  return { range: t(format === 'number' ? 'common.range' : 'common.range.words', { low, high }) };
}

type Short = 'home' | 'score' | 'index' | 'standard' | 'tilt' | 'prosperity' | 'other';

function shortOf(measure: Figure['measure']): Short {
  return measure === 'home' ||
    measure === 'score' ||
    measure === 'index' ||
    measure === 'standard' ||
    measure === 'prosperity' ||
    measure === 'tilt'
    ? measure
    : 'other';
}

function labelOf(setup: Setup, { measure, subject }: Pick<Figure, 'measure' | 'subject'>): string {
  const parts = subject.split('/');
  if (measure === 'tilt') return t('forecast.label.tilt', { state: nameOf.state(setup, parts.at(-1) ?? '') });
  if (measure === 'home') return t('forecast.label.home');
  if (measure === 'score') return t('forecast.label.score');
  if (measure === 'approval') return t('forecast.label.approval');
  if (measure === 'prosperity') return t('forecast.label.prosperity');
  if (measure === 'index') return t('forecast.label.index');
  return t('forecast.label.standard');
}

/** The line of a dumbbell: wide enough for the values, at least ten points, so that small moves look small. */
function scale(measure: Figure['measure'], values: readonly number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const pad = Math.max(5 * POINT, (high - low) * 0.25);
  const bound = measure === 'home' || measure === 'score' ? 0 : -100 * POINT;
  return [Math.max(bound, low - pad), high + pad];
}
