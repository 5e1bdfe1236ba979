import { called, factsOf, line, nameOf, type Account } from './facts';
import { rounds } from './factsUnion';
import { SALIENCE, type Story } from './newsStory';

/** Elections, and texts that were taken to another house. */
export function unionStories(account: Account): Story[] {
  const { setup } = account;
  return [
    ...factsOf(account, 'ballot').map((f) => {
      const title = nameOf.election(setup, f.election);
      return {
        id: `ballot-${f.election}`,
        salience: SALIENCE.ballot,
        headline:
          f.winner === null
            ? line('news.ballot.nobody', { title })
            : line('news.ballot', { title, winner: nameOf.candidate(setup, f.winner) }),
        body: rounds(account, f),
      };
    }),
    ...factsOf(account, 'moved-house').map((f) => ({
      id: `house-${f.text}`,
      salience: SALIENCE.house,
      headline: line('news.house', { text: nameOf.text(setup, f.text), venue: nameOf.venue(setup, f.venue) }),
      body: [line('news.house.body', { state: called(setup, f.by) })],
    })),
  ];
}
