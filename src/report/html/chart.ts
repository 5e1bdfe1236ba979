import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { num } from '../../app/words';
import type { Block, Series } from '../types';
import { esc } from './escape';

type Chart = Block & { kind: 'chart' };

const LARGE = { width: 720, height: 250, left: 44, right: 150, top: 14, bottom: 28, text: 12 };
const SMALL = { width: 230, height: 110, left: 34, right: 40, top: 10, bottom: 20, text: 11 };

/** Lines over turns as inline SVG: ink for what was played, dotted for levels, dashed for what might have been. */
export function chartSvg(chart: Chart): string {
  return svg(chart, LARGE, extentOf(chart.series), true);
}

/** One of several small charts, drawn in the scale that they share. */
export function smallSvg(chart: Chart, extent: readonly [number, number]): string {
  return svg(chart, SMALL, extent, false);
}

/** The least and the greatest value of all lines, with a little air. */
export function extentOf(series: readonly Series[]): [number, number] {
  const values = series.flatMap((one) => one.values.flatMap((value) => value ?? []));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const air = (high - low || 1) * 0.06;
  return [low - air, high + air];
}

function svg(
  chart: Chart,
  box: typeof LARGE,
  [low, high]: readonly [number, number],
  named: boolean,
): string {
  const { width, height, left, right, top, bottom, text } = box;
  const x = scaleLinear([0, Math.max(1, chart.turns.length - 1)], [left, width - right]);
  const y = scaleLinear([low, high], [height - bottom, top]);
  const written = (value: number): string => num(value, chart.signed === true ? 'signed' : 'number');
  const ticks = y.ticks(named ? 5 : 3).map((tick) => {
    const at = round(y(tick));
    return `<line class="${tick === 0 ? 'zero' : 'grid'}" x1="${left}" x2="${width - right}" y1="${at}" y2="${at}"/><text class="axis" x="${left - 6}" y="${round(at + text / 3)}" text-anchor="end">${esc(written(tick))}</text>`;
  });
  const every = Math.ceil(chart.turns.length / (named ? 12 : 6));
  const turns = chart.turns.flatMap((turn, at) =>
    at % every === 0 || at === chart.turns.length - 1
      ? [
          `<text class="axis" x="${round(x(at))}" y="${height - 8}" text-anchor="middle">${esc(!named && !/^\d+$/.test(turn) ? '0' : turn)}</text>`,
        ]
      : [],
  );
  const lines = chart.series.map((one) => seriesSvg(one, x, y, text, named, written));
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${esc(chart.title)}" font-size="${text}">${ticks.join('')}${turns.join('')}${lines.join('')}</svg>`;
}

type Scale = (value: number) => number;

function seriesSvg(
  { label, values, look }: Series,
  x: Scale,
  y: Scale,
  text: number,
  named: boolean,
  written: (value: number) => string,
): string {
  const points = values.flatMap((value, turn) =>
    value === undefined ? [] : [[x(turn), y(value), value] as const],
  );
  const path = line<readonly [number, number, number]>(
    ([at]) => at,
    ([, at]) => at,
  )(points);
  const last = points.at(-1);
  if (path === null || last === undefined) return '';
  const [endX, endY, value] = last;
  const dots =
    look === 'played'
      ? points.map(([cx, cy]) => `<circle cx="${round(cx)}" cy="${round(cy)}" r="2.5"/>`).join('')
      : '';
  const words = named ? `${label} ${written(value)}` : written(value);
  return `<g class="${look}"><path d="${path.replaceAll(/\d+\.\d+/g, (n) => String(round(Number(n))))}"/>${dots}<text x="${round(endX + 6)}" y="${round(endY + text / 3)}">${esc(words)}</text></g>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
