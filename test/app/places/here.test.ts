import { expect, test } from 'vitest';
import { placeOf } from '../../../src/app/places/here';

const places = [{ id: 'ballot', load: () => Promise.resolve({ default: () => null }) }];

test('a fragment names a place, and what it carries is decoded', () => {
  expect(placeOf('#ballot', places)).toMatchObject({ id: 'ballot', rest: '' });
  expect(placeOf('#ballot/DEU%20A/1', places)).toMatchObject({ id: 'ballot', rest: 'DEU A/1' });
});

test('no fragment, an unknown one and one that cannot be decoded are the game', () => {
  for (const fragment of ['', '#', '#sb-side', '#elsewhere', '#ballots', '#ballot/%E0%A4'])
    expect(placeOf(fragment, places)).toBeNull();
});

test('a place keeps its screen while the page is drawn again', () => {
  expect(placeOf('#ballot/A', places)?.Screen).toBe(placeOf('#ballot/B', places)?.Screen);
});
