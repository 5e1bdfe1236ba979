import { describe, expect, it } from 'vitest';
import { conductOf, detectionOf, goodOf, priceOf, returnOf } from '../../../src/app/models/accordView';
import { byId } from '../../../src/app/models/facts';
import { game } from '../../support/game';
import type { TestGame } from '../../support/game';

const radio = game('radio-silence');
const rooms = game('small-rooms');
const of = (g: TestGame, id: string) => {
  const accord = byId(g.game.setup.accords, id);
  if (accord === undefined) throw new Error(`no accord ${id}`);
  return accord;
};
const fund = of(radio, 'trusted-5g-fund');
const radioRoom = of(rooms, 'one-radio');

describe('being found out', () => {
  it('is told by what is on record, where the accord is inspected', () => {
    const { least, most, lines } = detectionOf(radio.game.setup, radio.view('DEU'), fund);
    expect([least, most]).toEqual([400, 400]);
    expect(lines.join(' ')).toContain('2 in 5');
  });

  it('cannot happen where nobody inspects', () => {
    const { most, lines } = detectionOf(rooms.game.setup, rooms.view('FIN'), radioRoom);
    expect(most).toBe(0);
    expect(lines).toHaveLength(1);
  });

  it('costs what the accord says: points at home, and the others’ shares until paid up once', () => {
    const price = priceOf(radio.game.setup, radio.view('DEU'), fund).join(' ');
    expect(price).toContain('at home');
    expect(price).toContain('until you honour once');
  });

  it('leaves out what the last turn can no longer bring', () => {
    const last = game('radio-silence').play(3);
    const then = priceOf(last.game.setup, { ...last.view('DEU'), turn: 6 }, fund).join(' ');
    expect(then).not.toContain('until you honour once');
  });
});

describe('the good that an accord makes', () => {
  it('has a threshold in the turn that takes both, and none afterwards', () => {
    expect(goodOf(radioRoom, 1)).toBe('threshold');
    expect(goodOf(radioRoom, 2)).toBe('public');
  });

  it('returns to each member the share of a point that the scenario states', () => {
    expect(returnOf(radioRoom)).toBeCloseTo(0.65);
  });
});

describe('what a member did', () => {
  it('is on record for all when all honoured, and not known of one when not all did', () => {
    const g = game('small-rooms').orders({
      FIN: { accords: { 'one-radio': 'honour' } },
      SWE: { accords: { 'one-radio': 'honour' } },
    });
    const view = g.play().view('FIN');
    expect(conductOf(view, radioRoom, 'SWE', 1)).toBe('honoured');
    const kept = game('radio-silence')
      .orders({ DEU: { accords: { [fund.id]: 'defect' } } })
      .play();
    const seen = kept.view('GBR');
    const told = seen.facts.some((f) => f.kind === 'named' && f.state === 'DEU');
    expect(conductOf(seen, fund, 'DEU', 1)).toBe(told ? 'caught' : 'unknown');
  });
});
