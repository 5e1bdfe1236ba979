import { describe, expect, it } from 'vitest';
import { begin, POINT, viewFor } from '../../src/engine';
import { scenario } from '../support/scenario';

const seats = ['USA', 'GBR', 'DEU', 'SWE', 'CHN', 'KEN', 'IDN'];

describe('the private card', () => {
  it('never tells of a lean below a point', () => {
    const leans = Array.from({ length: 40 }, (_, n) =>
      begin(scenario('radio-silence'), { seed: `card-${n}`, ledger: false }),
    ).flatMap((game) =>
      seats.flatMap((seat) => {
        const { card } = viewFor(game, seat);
        return card?.kind === 'lean' ? [card.lean] : [];
      }),
    );
    expect(leans.length).toBeGreaterThan(40);
    expect(leans.filter((lean) => Math.abs(lean) < POINT)).toEqual([]);
  });

  it('is the same for the same seed and seat', () => {
    const card = () => viewFor(begin(scenario('radio-silence'), { seed: 'same' }), 'DEU').card;
    expect(card()).toEqual(card());
  });
});
