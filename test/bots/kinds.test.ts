import { describe, expect, it } from 'vitest';
import { kindsFor, makePlayer } from '../../src/bots';
import { scenario } from '../support/scenario';

const radio = scenario('radio-silence');
const state = (id: string) => {
  const found = radio.states.find((s) => s.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('the kinds a seat may be drawn as under mixed play', () => {
  it('are eight: four accord rules in the seat’s own player, three tempers and chance', () => {
    expect(kindsFor(state('SWE'), radio).map((k) => `${k.player}/${k.strategy}`)).toEqual([
      'small-tech/always-honour',
      'small-tech/always-defect',
      'small-tech/tit-for-tat',
      'small-tech/grim',
      'opportunist/tit-for-tat',
      'bargainer/generous-tit-for-tat',
      'hard-liner/two-tats',
      'random/random',
    ]);
  });

  it('can all be made', () => {
    for (const id of ['USA', 'CHN', 'KEN'])
      for (const k of kindsFor(state(id), radio))
        expect(makePlayer(k.player ?? '', k.strategy ?? '').id).toBe(k.player);
  });

  it('are none where nobody plays the state', () => {
    expect(kindsFor(state('gulf'), radio)).toEqual([]);
  });
});
