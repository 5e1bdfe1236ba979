import { called, screen } from '../../app/models/facts';
import { lineText } from '../../app/models/factsLine';
import { needleTrack } from '../../app/models/reviewSeries';
import { num, t } from '../../app/words';
import type { Citations } from '../cite';
import type { Block, Claim, Section } from '../types';

/** The needle over the turns, and every seat's score beneath it. */
export function courseSection(cite: Citations): Section {
  const { account, played } = cite;
  const { setup } = account;
  const { history } = played.game;
  const track = needleTrack(account, history);
  const { endings } = setup.scenario.rules;
  const turns = history.map((_, turn) => (turn === 0 ? t('review.chart.start') : String(turn)));
  const values = track.values.map((value) => value ?? 0);
  const [first = 0] = values;
  const last = values.at(-1) ?? 0;
  const by = Math.abs(last - first);
  const title =
    by < 0.05
      ? t('review.chart.title.same')
      : t(last > first ? 'review.chart.title.up' : 'review.chart.title.down', { by });
  const needleAt = (turn: number): string[] => cite.target(track.at[turn] ?? { kind: 'all' });
  const seats = setup.seats.flatMap((place) => setup.states[place]?.id ?? []);
  const level = (value: number): number[] => values.map(() => value);
  return {
    id: 'course',
    title: cite.text(title, ...needleAt(0), ...needleAt(values.length - 1)),
    note: t('review.chart.note'),
    blocks: [
      {
        kind: 'chart',
        title,
        turns,
        signed: true,
        refs: values.flatMap((_, turn) => needleAt(turn)),
        series: [
          { label: t('review.track.index'), values, look: 'played' },
          { label: t('review.chart.liberal'), values: level(endings.liberal), look: 'threshold' },
          { label: t('review.chart.illiberal'), values: level(endings.illiberal), look: 'threshold' },
        ],
      },
      {
        kind: 'table',
        columns: [{ title: t('chart.turn') }, ...turns.map((turn) => ({ title: turn, figure: true }))],
        rows: [
          [
            cite.text(t('review.track.index')),
            ...values.map((value, turn) => cite.text(num(value, 'signed'), ...needleAt(turn))),
          ],
        ],
      },
      scores(cite, seats, turns),
    ],
  };
}

/** One small chart a seat, all in one scale, and the numbers in a table. */
function scores(cite: Citations, seats: readonly string[], turns: readonly string[]): Block {
  const { account, played } = cite;
  const { setup } = account;
  const { history } = played.game;
  // The rules state scores for the first time when the first turn closes.
  const valuesOf = (seat: string): (number | undefined)[] =>
    history.map((world, turn) => (turn === 0 ? undefined : screen(world.score.get(setup.state(seat)))));
  const refsOf = (seat: string, turn: number): string[] => [cite.cell('score', seat, turn)];
  const name = (seat: string): string => setup.states[setup.state(seat)]?.name ?? seat;
  return {
    kind: 'part',
    title: cite.text(t('report.scores'), ...seats.flatMap((seat) => refsOf(seat, history.length - 1))),
    note: t('report.scores.note'),
    blocks: [
      {
        kind: 'charts',
        charts: seats.map((seat) => ({
          kind: 'chart' as const,
          title: name(seat),
          turns,
          refs: [refsOf(seat, history.length - 1)].flat(),
          series: [{ label: lineText(called(setup, seat)), values: valuesOf(seat), look: 'played' as const }],
        })),
      },
      {
        kind: 'table',
        columns: [
          { title: t('review.standings.seat') },
          ...turns.slice(1).map((turn) => ({ title: turn, figure: true })),
        ],
        rows: seats.map((seat): Claim[] => [
          cite.text(name(seat)),
          ...valuesOf(seat)
            .slice(1)
            .map((value, at) => cite.text(num(value ?? 0), ...refsOf(seat, at + 1))),
        ]),
      },
    ],
  };
}
