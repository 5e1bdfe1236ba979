import { expect, it } from 'vitest';
import { ENTRIES } from '../../../scripts/screens/catalogue';
import { axeFindsNothing, isOfDeciding } from './axe-of';

it('every screen of the catalogue has a name of its own', () => {
  const names = ENTRIES.map(({ id }) => id);
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((id, at) => names.indexOf(id) !== at)).toEqual([]);
});

axeFindsNothing('any screen on which seats decide', isOfDeciding);
