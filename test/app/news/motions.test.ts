import { describe, expect, it } from 'vitest';
import { lineText } from '../../../src/app/models/factsLine';
import { revealSteps } from '../../../src/app/models/factsReveal';
import { edition } from '../../../src/app/models/news';
import type { TestGame } from '../../support/game';
import { dues, fund, hands, motionTo } from '../../support/motions';
import { say, told } from './told';

const books = motionTo(
  { kind: 'secrecy', conduct: 'all' },
  { title: 'Open books', summary: 'Names are read out.' },
);
const voted = (...votes: Parameters<typeof hands>[0]) => fund([books]).orders(hands(votes)).play();
const step = (g: TestGame, kind: string, seat = 'GBR') =>
  revealSteps(told(g.game, seat)).filter((s) => s.kind === kind);

describe('the reveal of a vote among members', () => {
  it('tells the result, the count and whose hands were up', () => {
    const [found] = step(voted('yes', 'yes', 'no', 'abstain'), 'motions');
    expect(lineText(found!.title)).toBe('“Open books” carries');
    expect(say(found!.lines)).toEqual([
      expect.stringMatching(/^“Open books”: 2 yes, 1 no\. It applies from next turn\.$/),
      'For it: the United States and the United Kingdom.',
      'Against it: Germany.',
      'Abstained: Sweden.',
    ]);
  });

  it('opens the ledger at the entry of what carried', () => {
    const g = voted('yes', 'yes', 'no', 'abstain');
    const account = told(g.game, 'KEN');
    const [found] = revealSteps(account).filter((s) => s.kind === 'motions');
    const entry = account.entries[found!.lines[0]?.refs?.cause ?? -1];
    expect(entry).toMatchObject({ measure: 'motion', subject: 'motion', phase: 'institutions' });
  });

  it('says of a tie that it falls', () => {
    expect(lineText(step(voted('yes', 'yes', 'no', 'no'), 'motions')[0]!.title)).toBe('“Open books” falls');
  });

  it('is silent where nobody raised a hand', () => {
    expect(step(voted('abstain', 'abstain', 'abstain', 'abstain'), 'motions')).toEqual([]);
  });

  it('names who kept its due once the books are open, and not before', () => {
    const g = voted('yes', 'yes', 'yes', 'yes');
    const text = () =>
      step(g, 'count', 'KEN')
        .flatMap((s) => say(s.lines))
        .join(' ');
    expect(text()).not.toContain('The books are open');
    g.orders(dues([true, true, false, true])).play();
    expect(text()).toContain('The books are open: Germany kept the money.');
  });
});

describe('the newspaper', () => {
  const stories = (g: TestGame) => {
    const paper = edition(told(g.game, 'KEN'));
    return [paper.lead, ...paper.second, ...paper.briefs];
  };

  it('reports what members decided about their accord', () => {
    const story = stories(voted('yes', 'yes', 'no', 'abstain')).find((s) => s.id === 'motion-motion');
    expect(lineText(story!.headline)).toBe('Members of Trusted 5G fund adopt “Open books”');
    expect(say(story!.body)[0]).toBe('Names are read out.');
  });
});
