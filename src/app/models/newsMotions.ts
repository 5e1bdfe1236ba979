import { line, nameOf, type Account } from './facts';
import { handsUp, resultOf, titleOf, votedOn } from './factsMotions';
import { SALIENCE, type Story } from './newsStory';

/** Votes of members on the rules of their accord: what changed, how narrowly, and who wanted it. */
export function motionStories(account: Account): Story[] {
  const { setup } = account;
  return votedOn(account).map((f) => {
    const def = setup.motions.find((m) => m.def.id === f.motion)?.def;
    return {
      id: `motion-${f.motion}`,
      salience: f.passed ? SALIENCE.motion : SALIENCE.motionFell,
      headline: line('news.motion', {
        title: titleOf(account, f),
        accord: nameOf.accord(setup, f.accord),
        result: resultOf(f),
      }),
      body: [
        ...(f.passed && !f.repeal && def !== undefined
          ? [line('news.motion.does', { summary: def.summary })]
          : []),
        ...handsUp(account, f),
      ],
    };
  });
}
