import { line, type Account } from './facts';
import type { RevealStep } from './factsReveal';
import { forumStories } from './newsForums';

/** What happened at the tables, as one step: what concerns this seat first, then the weightiest, each with what supports it. */
export function forums(account: Account): RevealStep[] {
  const stories = forumStories(account).toSorted(
    (a, b) => Number(b.own ?? false) - Number(a.own ?? false) || b.salience - a.salience,
  );
  const [first, ...others] = stories;
  if (first === undefined) return [];
  return [
    {
      id: 'forums',
      kind: 'forums',
      short: line('reveal.forums.short'),
      title: first.headline,
      lines: [...first.body, ...others.flatMap((story) => [story.headline, ...story.body])],
    },
  ];
}
