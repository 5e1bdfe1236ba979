import { describe, expect, it } from 'vitest';
import { howToName, suggestions } from '../../src/scenario/suggest';

const known = ['west-africa', 'south-asia', 'gulf', 'KEN', 'IDN'];

describe('did you mean', () => {
  it.each([
    ['west-afrika', ['west-africa']],
    ['wset-africa', ['west-africa']],
    ['south-aisa', ['south-asia']],
    ['KNE', ['KEN']],
    ['ken', ['KEN']],
    ['golf', ['gulf']],
    ['antarctica', []],
    ['x', []],
  ])('%s → %j', (word, near) => {
    expect(suggestions(word, known)).toEqual(near);
  });

  it('lists what there is where nothing is near', () => {
    expect(howToName('antarctica', known, 'state')).toBe(
      'write one of west-africa, south-asia, gulf, KEN, IDN',
    );
  });

  it('says so where there is nothing to name', () => {
    expect(howToName('fab', [], 'milestone')).toBe(
      'the scenario has no milestone yet: add one or remove this line',
    );
  });
});
