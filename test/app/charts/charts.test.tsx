import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { changeTable, LineChart, turnTable } from '../../../src/app/charts';
import { placeLabels } from '../../../src/app/charts/place-labels';
import { extentOf } from '../../../src/app/charts/types';

const series = [
  { id: 'played', label: 'As played', look: 'played' as const, values: [46, 43, 49] },
  { id: 'if', label: 'If honoured', look: 'alternative' as const, values: [undefined, 45, 57] },
];
const percent = (value: number): string => `${value}%`;

describe('labels at the ends of lines', () => {
  it('stay where they are when they do not touch', () => {
    expect(placeLabels([10, 60], 20, 0, 100)).toEqual([10, 60]);
  });

  it('move apart in order, and stay inside the chart', () => {
    expect(placeLabels([50, 50], 20, 0, 100)).toEqual([50, 70]);
    expect(placeLabels([99, 98], 20, 0, 100)).toEqual([100, 80]);
  });
});

describe('a line chart', () => {
  it('has the finding as its name, a label at every line and a hatch between the two', () => {
    const markup = renderToStaticMarkup(
      <LineChart
        label="One kept promise was worth eight points"
        turns={['Turn 1', '2', '3']}
        series={series}
        format={percent}
        area={['played', 'if']}
      />,
    );
    expect(markup).toContain('role="img" aria-label="One kept promise was worth eight points"');
    expect(markup).toContain('As played 49%');
    expect(markup).toContain('If honoured 57%');
    expect(markup.match(/fill="url\(#/g)).toHaveLength(1);
  });

  it('draws no line where a series has no value', () => {
    const markup = renderToStaticMarkup(
      <LineChart
        label="Gap"
        turns={['1', '2', '3', '4']}
        format={percent}
        series={[{ id: 'a', label: 'A', values: [1, undefined, 3, 4] }]}
      />,
    );
    const [line] = markup.match(/<path d="[^"]*" fill="none"/) ?? [];
    expect(line?.match(/M/g)).toHaveLength(2);
  });

  it('leaves air above and below, also around a flat line', () => {
    expect(extentOf([{ id: 'a', label: 'A', values: [0, 100] }])).toEqual([-8, 108]);
    expect(extentOf([{ id: 'a', label: 'A', values: [5, 5] }])).toEqual([4, 6]);
    expect(extentOf([])).toEqual([0, 1]);
  });
});

describe('the table twins', () => {
  it('hold every figure of the chart', () => {
    expect(turnTable(['Turn 1', '2', '3'], series, percent)).toEqual({
      columns: ['Turn', 'As played', 'If honoured'],
      rows: [
        { id: 'Turn 1', cells: ['Turn 1', '46%', 'none'] },
        { id: '2', cells: ['2', '43%', '45%'] },
        { id: '3', cells: ['3', '49%', '57%'] },
      ],
    });
    expect(changeTable([{ id: 'ken', label: 'Kenya', from: 38, to: 44, text: '+6' }], percent).rows).toEqual([
      { id: 'ken', cells: ['Kenya', '38%', '44%', '+6'] },
    ]);
  });
});
