import { describe, expect, it } from 'vitest';
import { cardText, earlierCard } from '../../../src/app/models/card';
import type { View } from '../../../src/engine';
import { game } from '../../support/game';
import { scenario } from '../../support/scenario';

/** Radio Silence with a card of the coming event for everybody, so many turns played: the shock comes in turn 3. */
function dealt(turns: number) {
  const base = scenario('radio-silence');
  const cards = { ...base.cards!, lean: 0, inspection: 0, event: 1, report: 0 };
  const g = game({ ...base, cards }).play(turns);
  return { g, view: g.view('DEU') };
}

describe('a card of the turn before', () => {
  it('stays in the turn of which it told', () => {
    const { g, view } = dealt(2);
    const other: View = { ...view, card: null };
    const told = earlierCard(g.game, other);
    expect(told?.kind).toBe('event');
    expect(cardText(g.game.setup, view, told!)).toMatch(/^coming up: .+\.$/);
  });

  it('is not said twice where this turn’s card is the same', () => {
    const { g, view } = dealt(2);
    expect(view.card?.kind).toBe('event');
    expect(earlierCard(g.game, view)).toBeNull();
  });

  it('is gone when the event has come, and there is none in the first turn', () => {
    for (const turns of [0, 1, 3]) {
      const { g, view } = dealt(turns);
      expect(earlierCard(g.game, { ...view, card: null })).toBeNull();
    }
  });
});
