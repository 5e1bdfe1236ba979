// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import {
  CauseChip,
  ForecastStrip,
  LedgerTable,
  PayoffTable,
  SeatStrip,
  TallyBar,
  Waterfall,
} from '../../../src/app/ui';
import { layoutFor } from '../../../src/app/ui/layout';
import { click, named, render, texts } from './render';

describe('the payoff table', () => {
  const cell = (value: number) => ({ lines: [{ value, text: String(value) }] });
  const columns = [
    { id: '0', label: 'Nobody' },
    { id: '3', label: 'All 3' },
    { id: 'x', label: 'Tie' },
  ];

  it('marks the best choice of each case, never an outcome, and nothing where all choices tie', () => {
    const place = render(
      <PayoffTable
        caption="Points"
        corner="Your choice"
        columns={columns}
        rows={[
          { id: 'honour', label: 'Honour', cells: [cell(-2), cell(5), cell(1)] },
          { id: 'keep', label: 'Keep', cells: [cell(0), cell(4), cell(1)] },
          { id: 'named', label: 'Named', cells: [cell(9), cell(9), cell(9)], outcome: true },
        ]}
      />,
    );
    const marks = Array.from(
      place.querySelectorAll('tbody tr'),
      (row) => texts(row, '.sb-diverging-mark').length,
    );
    expect(marks).toEqual([1, 1, 0]);
    const marked = Array.from(
      place.querySelectorAll('td'),
      (td) => td.querySelector('.sb-diverging-mark') !== null,
    );
    expect(marked).toEqual([false, true, false, true, false, false, false, false, false]);
    expect(texts(place, '.sb-diverging-mark')).toEqual(['best', 'best']);
  });
});

describe('the ledger', () => {
  it('opens a cause that has causes, and indents them', () => {
    const place = render(
      <LedgerTable
        caption="Causes"
        rows={[
          {
            id: 'loan',
            label: 'Loan',
            name: 'Loan',
            rule: 'R-12',
            effect: '+9',
            total: '+3',
            causes: [{ id: 'order', label: 'Your order', name: 'Your order', rule: 'O-4', effect: '2' }],
          },
        ]}
        result={{ label: 'Kenya votes Against', value: '+1' }}
      />,
    );
    expect(texts(place, 'tbody tr').length).toBe(1);
    click(named(place, 'button', 'Show causes of Loan'));
    expect(texts(place, 'tbody .type-mono')).toEqual(['R-12', 'O-4']);
    expect(named(place, 'button', 'Hide causes of Loan').getAttribute('aria-expanded')).toBe('true');
  });

  it('is opened by a phrase that names its entry', () => {
    const opened = vi.fn<() => void>();
    const place = render(
      <CauseChip reference="L-112" onOpen={opened}>
        a loan worth 9
      </CauseChip>,
    );
    const link = place.querySelector('a') as HTMLElement;
    expect(link.textContent).toContain('Why: open ledger entry L-112');
    click(link);
    expect(opened).toHaveBeenCalledOnce();
  });
});

describe('the forecast strip', () => {
  const figures = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
    id,
    label: `Measure ${id}`,
    value: '44%',
    delta: { direction: 'up' as const, text: '+3 pts', short: '+3' },
    range: '42–47',
  }));

  it('shows every figure with its range, in words too', () => {
    const place = render(<ForecastStrip title="If you submit this" figures={figures} />);
    expect(texts(place, 'dt').length).toBe(5);
    expect(place.textContent).toContain('others could make it 42–47');
    expect(place.textContent).toContain('up +3 pts');
  });

  it('shows three with their changes on a phone, with a way to all', () => {
    const place = render(
      <ForecastStrip title="If you submit this" figures={figures} allLabel="All five" />,
      'phone',
    );
    expect(texts(place, 'section > dl dt').length).toBe(3);
    click(named(place, 'button', 'All five'));
    expect(texts(place, 'dialog dt').length).toBe(5);
  });
});

describe('bars', () => {
  it('say a tally and what it needs in words', () => {
    const place = render(
      <TallyBar
        label="F.748.9"
        threshold={{ at: 18, label: '18 adopts' }}
        parts={[
          { label: 'For', value: 17, tone: 'for' },
          { label: 'Against', value: 18, tone: 'against' },
        ]}
      />,
    );
    expect(texts(place, '.sb-sr')).toEqual(['F.748.9. For: 17; Against: 18; Needed: 18 adopts']);
  });

  it('let each cause begin where the last one ended', () => {
    const place = render(
      <Waterfall
        label="Kenya"
        result="+3"
        rows={[
          { id: 'a', label: 'Start', value: 8, text: '+8' },
          { id: 'b', label: 'Cameras', value: -14, text: '−14' },
          { id: 'c', label: 'Loan', value: 9, text: '+9' },
        ]}
      />,
    );
    const spans = Array.from(place.querySelectorAll('li rect'), (rect) => {
      const left = Number.parseFloat(rect.getAttribute('x') ?? '');
      return [left, left + Number.parseFloat(rect.getAttribute('width') ?? '')];
    });
    const [start, cameras, loan] = spans;
    expect(cameras?.[1]).toBeCloseTo(start?.[1] ?? 0);
    expect(loan?.[0]).toBeCloseTo(cameras?.[0] ?? 0);
  });

  it('count who has submitted without saying what', () => {
    const place = render(
      <SeatStrip
        seats={[
          { code: 'USA', name: 'United States', submitted: true },
          { code: 'FRA', name: 'France', submitted: false },
        ]}
      />,
    );
    expect(place.textContent).toContain('1 of 2 seats have submitted');
    expect(texts(place, 'li .sb-sr')).toEqual(['United States: submitted', 'France: not yet']);
  });
});

describe('the layout', () => {
  it.each([
    ['a phone', 390, 844, 16, 'phone'],
    ['a tablet', 820, 1180, 16, 'tablet'],
    ['a school laptop', 1366, 768, 16, 'desk'],
    ['a large screen', 1920, 1080, 18, 'wide'],
    ['a laptop at 200 % text', 1366, 768, 32, 'tablet'],
    ['a laptop at 400 % zoom', 320, 192, 16, 'phone'],
  ])('of %s follows width and text size', (_, width, height, rem, name) => {
    expect(layoutFor(width / rem, height / rem).name).toBe(name);
  });

  it('tightens under 700 px and pins nothing where there is hardly any height', () => {
    expect(layoutFor(85, 640 / 16)).toEqual({ name: 'desk', short: true, low: false });
    expect(layoutFor(20, 256 / 16)).toEqual({ name: 'phone', short: true, low: true });
  });
});
