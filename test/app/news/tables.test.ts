import { describe, expect, it } from 'vitest';
import { lineText } from '../../../src/app/models/factsLine';
import { revealScenes } from '../../../src/app/models/revealScenes';
import { club, forumGame, standing } from '../../support/forums';
import type { TestGame } from '../../support/game';
import { say, told } from './told';

function tables(g: TestGame, seat = 'DEU') {
  const parts = revealScenes(told(g.game, seat)).flatMap((scene) => scene.parts);
  return parts.find(({ kind }) => kind === 'forums');
}

describe('a turn at the tables', () => {
  it('begins for a state that is kept out with just that', () => {
    const g = forumGame([standing()])
      .orders({ USA: { forums: { club: { agenda: 'doors', admit: { KEN: 'no' } } } } })
      .play();
    expect(lineText(tables(g, 'KEN')!.title)).toBe('Members of The club do not invite Kenya');
    expect(lineText(tables(g, 'DEU')!.title)).toBe('The club decides: Doors');
  });

  it('is told in the reveal by what the summit decided, with the chair and the cohesion it took', () => {
    const g = forumGame([standing()])
      .orders({ USA: { forums: { club: { agenda: 'doors' } } } })
      .play();
    expect(g.facts('summit')).toMatchObject([{ result: 'delivered', agenda: 'doors' }]);
    const step = tables(g);
    expect(lineText(step!.title)).toBe('The club decides: Doors');
    const lines = say(step!.lines);
    expect(lines[0]).toBe('They are hardened.');
    expect(lines[1]).toContain('In the chair: the United States.');
    expect(lines[1]).toContain('a cohesion of 50');
  });

  it('says how many more a call would have taken', () => {
    const g = forumGame([club()])
      .orders({ DEU: { forums: { club: { call: true } } } })
      .play();
    const step = tables(g);
    expect(lineText(step!.title)).toBe('The call for The club fails');
    expect(say(step!.lines)[0]).toContain('2 founders were needed');
  });

  it('is left out where nothing happened at one', () => {
    expect(tables(forumGame([club()]).play())).toBeUndefined();
  });
});
