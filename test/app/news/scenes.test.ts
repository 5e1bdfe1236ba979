import { describe, expect, it } from 'vitest';
import { lineText } from '../../../src/app/models/factsLine';
import { revealScenes } from '../../../src/app/models/revealScenes';
import type { TestGame } from '../../support/game';
import { calm, hush, say, told } from './told';

const FUND = 'trusted-5g-fund';
const scenes = (g: TestGame, seat: string) => revealScenes(told(g.game, seat));
const ids = (g: TestGame, seat: string): string[] => scenes(g, seat).map((scene) => scene.id);

describe('the scenes of a turn', () => {
  it('are at most five, the count without names before the texts, hindsight in the last', () => {
    const g = calm().play();
    expect(ids(g, 'GBR')).toEqual(['count', 'followed', 'promises']);
    expect(
      scenes(g, 'GBR')
        .at(-1)
        ?.parts.map((part) => part.kind),
    ).toEqual(['regret']);
  });

  it('begin with the shock in the turn that brings one', () => {
    const g = calm().play();
    hush(g).play();
    hush(g).play();
    expect(ids(g, 'GBR')[0]).toBe('shock');
    expect(ids(g, 'GBR').length).toBeLessThanOrEqual(5);
  });

  it('put every accord that is counted, and the guesses about it, into one', () => {
    const guess = { kind: 'count' as const, accord: FUND, honoured: 3 };
    const g = calm({ GBR: { predictions: { [FUND]: [guess] } } }).play();
    const [count] = scenes(g, 'GBR');
    expect(lineText(count!.title)).toBe('Trusted 5G fund: 4 of 4 chose “Pay your share”');
    const lines = say(count!.parts.flatMap((part) => part.lines));
    expect(lines).toContain('You guessed 3 for Trusted 5G fund: it was 4.');
    expect(scenes(g, 'DEU')[0]!.parts.map((part) => part.kind)).not.toContain('predictions');
  });

  it('tell who was wronged by a broken promise, and the wronged side in person', () => {
    const g = calm().play();
    const clause = { kind: 'object' as const, text: 'core-lock' };
    hush(g)
      .say({ DEU: { promises: [{ to: 'GBR', turn: 2, clause }] } })
      .play();
    const last = (seat: string) => scenes(g, seat).at(-1)!;
    expect(lineText(last('GBR').title)).toBe('Germany broke its promise to you');
    expect(say(last('GBR').parts[0]!.lines)).toContain(
      'Germany broke its promise to you: to object to F.201.',
    );
    expect(say(last('USA').parts[0]!.lines)).toContain(
      'Germany told the United Kingdom it would object to F.201, and did not.',
    );
  });
});
