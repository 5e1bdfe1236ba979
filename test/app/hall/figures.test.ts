import { describe, expect, it } from 'vitest';
import { faceOf, isRaised } from '../../../src/app/hall/figures';
import type { Stance } from '../../../src/app/hall/model';

const stances: readonly Stance[] = [
  'support',
  'object',
  'silent',
  'absent',
  'denied',
  'yes',
  'no',
  'abstain',
  'hidden',
];

describe('a delegate’s card', () => {
  it.each(stances)('looks the same for %s until it is turned', (stance) => {
    expect(faceOf(stance, false)).toBe('sealed');
  });

  it('is filled for support, crossed for objection, and missing for silence', () => {
    expect(faceOf('support', true)).toBe('for');
    expect(faceOf('yes', true)).toBe('for');
    expect(faceOf('object', true)).toBe('against');
    expect(faceOf('no', true)).toBe('against');
    expect(faceOf('silent', true)).toBeNull();
  });

  it('stays down when the voice was denied or is not known', () => {
    expect(isRaised(faceOf('denied', true))).toBe(false);
    expect(isRaised(faceOf('hidden', true))).toBe(false);
    expect(isRaised(faceOf('object', true))).toBe(true);
  });
});
