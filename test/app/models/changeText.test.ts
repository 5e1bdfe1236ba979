import { describe, expect, it } from 'vitest';
import { changeText } from '../../../src/app/models/changeText';
import { hasMessage } from '../../../src/app/words/whole';
import type { Orders } from '../../../src/engine';
import { game } from '../../support/game';

const { setup } = game('radio-silence').game;
const undo = (before: Orders, after: Orders) => changeText(setup, before, after);

describe('what undo takes back', () => {
  it('is named: an answer, a voice, an act, a guess', () => {
    expect(undo({}, { accords: { 'trusted-5g-fund': 'honour' } })).toBe('Trusted 5G fund');
    const ref = setup.texts.find((text) => text.id === 'intercept')?.ref ?? '';
    expect(undo({}, { voices: [{ text: 'intercept', stance: 'object' }] })).toBe(`voice on ${ref}`);
    expect(undo({ acts: [{ verb: 'loan', target: 'KEN' }] }, { acts: [] })).toBe('Lend to');
    expect(undo({}, { predictions: { intercept: [{ kind: 'falls', text: 'intercept' }] } })).toBe(
      `guess on ${ref}`,
    );
  });

  it('is only what differs, not what stood before', () => {
    const before: Orders = { voices: [{ text: 'intercept', stance: 'object' }] };
    const after: Orders = { ...before, accords: { 'trusted-5g-fund': 'defect' } };
    expect(undo(before, after)).toBe('Trusted 5G fund');
  });

  it('is a whole where shares move together, and a number where many things do', () => {
    const shares = { research: 400, market: 300 };
    expect(undo({ budget: shares }, { budget: { research: 300, market: 400 } })).toBe('budget');
    const both: Orders = { accords: { 'trusted-5g-fund': 'honour', 'technology-transfer': 'honour' } };
    expect(undo({}, both)).toMatch(/^.+ and one more$/);
    expect(undo({}, { ...both, acts: [{ verb: 'invest' }] })).toBe('several decisions');
  });

  it('has words for every slot of the orders that a draft is made of', () => {
    const slots: (keyof Required<Orders>)[] = [
      ...(['budget', 'focus', 'projects', 'accords', 'suspend', 'inspections', 'voices', 'votes'] as const),
      ...(['motions', 'forums', 'table', 'ballots', 'proxy', 'settle', 'steer', 'shop', 'acts'] as const),
      ...(['supplier', 'predictions', 'rationale'] as const),
    ];
    expect(slots.filter((slot) => !hasMessage(`change.${slot}`))).toEqual([]);
  });
});
