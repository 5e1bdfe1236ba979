import type { Account } from '../app/models/facts';
import type { Story } from '../app/models/newsStory';
import type { Fact } from '../engine';

/** Stories whose id begins otherwise than the fact they tell is called. */
const TOLD_BY: Readonly<Record<string, readonly Fact['kind'][]>> = {
  act: ['intervention'],
  fell: ['election'],
  count: ['honour-count'],
  contracts: ['contract'],
  item: ['text'],
  house: ['moved-house'],
  frozen: ['loan-frozen'],
};

/** The facts of the turn that a story of the paper tells. */
export function factsBehind(account: Account, story: Story): Fact[] {
  const [head = '', ...rest] = story.id.split('-');
  const about = rest.join('-');
  // “councils-t-12” gathers what each “council” would tell.
  const kinds: readonly string[] = TOLD_BY[head] ?? [head, head.replace(/s$/, '')];
  const here = account.facts.filter((f) => f.turn === account.turn);
  const told = here.filter((f) => kinds.includes(f.kind));
  const named = told.filter((f) => isAbout(f, about));
  if (named.length > 0) return named;
  // Numbered stories are told in the order of their facts; a name alone gathers all of its kind.
  const nth = /^\d+$/.test(about) ? told[Number(about)] : undefined;
  if (nth !== undefined) return [nth];
  return told.length > 0 ? told : here.filter((f) => isAbout(f, about));
}

/** Whether an id stands among a fact's own, or, joined from several, is made of them. */
function isAbout(fact: Fact, about: string): boolean {
  const ids = Object.values(fact).filter((value) => typeof value === 'string');
  return (
    ids.includes(about) ||
    ids.some((id) => about.startsWith(`${id}-`) && ids.includes(about.slice(id.length + 1)))
  );
}
