import { describe, expect, it } from 'vitest';
import { lineText } from '../../../src/app/models/factsLine';
import { forumStories } from '../../../src/app/models/newsForums';
import { endingStory } from '../../../src/app/models/review';
import { PACT, club, forumGame, inClub, standing } from '../../support/forums';
import type { TestGame } from '../../support/game';
import { say, told } from './told';

const stories = (g: TestGame) =>
  forumStories(told(g.game, 'FIN')).map((s) => [lineText(s.headline), ...say(s.body)]);

describe('the newspaper', () => {
  it('tells of a call that fails, and of the one that does not', () => {
    const g = forumGame([club()])
      .orders({ USA: inClub({ call: true }) })
      .play();
    expect(stories(g)).toEqual([
      [
        'The call for The club fails',
        'It was called by the United States only. 2 founders were needed, and one was ready.',
      ],
    ]);
    g.orders({ USA: inClub({ call: true }), DEU: inClub({ call: true }) }).play();
    expect(stories(g)).toEqual([
      [
        'The club meets for the first time',
        'It was called by the United States and Germany. 2 founders were needed.',
      ],
    ]);
  });

  it('tells what a summit decided, who was in the chair, and what it took, and opens why', () => {
    const g = forumGame([standing()])
      .orders({ USA: inClub({ agenda: 'doors' }) })
      .play();
    const account = told(g.game, 'FIN');
    const [found] = forumStories(account);
    expect(lineText(found!.headline)).toBe('The club decides: Doors');
    expect(say(found!.body)[1]).toMatch(
      /^In the chair: the United States\. It took a cohesion of 50; there was \d+\.$/,
    );
    const entry = account.entries[found!.body[1]?.refs?.cause ?? -1];
    expect(entry).toMatchObject({ measure: 'cohesion', subject: 'club', phase: 'forums' });
  });

  it('tells who joins, who is kept out, who goes, and what is set up', () => {
    const yes = inClub({ admit: { KEN: 'yes', IDN: 'no' }, councils: { firms: 'yes' } });
    const g = forumGame([standing()])
      .orders({ USA: yes, DEU: yes, KEN: inClub({ join: true }), FIN: inClub({ leave: true }) })
      .play();
    const heads = stories(g).map(([head]) => head);
    expect(heads).toEqual(
      expect.arrayContaining([
        'Kenya joins The club',
        'Members of The club do not invite Indonesia',
        'Finland leaves The club',
        'The club sets up Firms',
      ]),
    );
    expect(heads.filter((h) => h?.includes('Kenya') === true)).toHaveLength(1);
  });
});

describe('the review', () => {
  it('speaks of a new order by the name of its forum', () => {
    const g = forumGame([standing(), PACT], (d) => {
      d.turns = { count: 1, stakes: [1000] };
      d.rules.endings.newOrder = [{ forum: 'pact', index: 1, cohesion: 0, members: 2 }];
      for (const s of d.states) if (s.pole === 'hedging') s.alignment = -90;
    }).toEnd();
    expect(lineText(endingStory(told(g.game, 'FIN')).headline)).toMatch(
      /^The pact writes a new order: the needle stops at −/,
    );
  });
});
