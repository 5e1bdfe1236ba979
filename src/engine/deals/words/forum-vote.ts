import type { Turn } from '../../context';
import { firstSince } from '../../heard';
import { councilsOpen, isConvened, planOf, votedOn, votersIn } from '../../forums/table';
import type { Setup } from '../../setup';
import type { Known } from '../../world';
import type { Clause } from '../types';
import type { WordKind } from './types';

type ForumVote = Extract<Clause, { kind: 'forum-vote' }>;

/** A vote that may be held in a forum this turn, and the ids of the seats that have one. */
export interface OpenVote {
  readonly forum: string;
  /** A candidate’s id, or a council’s that does not sit yet. */
  readonly on: string;
  readonly voters: readonly string[];
}

/** “We vote for you in the forum”: on a candidate, or on setting up a council. All see how members vote. */
export const forumVote: WordKind<ForumVote> = {
  id: 'forum-vote',
  of: (c) => c.kind === 'forum-vote',
  problem(options, giver, { forum, on }) {
    const open = options.deals.forumVotes.find((v) => v.forum === forum && v.on === on);
    if (open === undefined) return { id: 'not-to-the-vote' };
    return open.voters.includes(giver) ? null : { id: 'no-vote-there' };
  },
  done(t, place, { forum, on, vote }) {
    const order = t.orders[place]?.forums[forum];
    const said = order?.admit?.[on] ?? order?.councils?.[on];
    return said === undefined ? (counted(t, forum, on) ? false : null) : said === vote;
  },
};

/** Whether anybody voted on it this turn: where nobody did, nothing was to be kept. */
function counted(t: Turn, forum: string, on: string): boolean {
  for (let n = firstSince(t.facts, t.world.turn); n < t.facts.length; n += 1) {
    const f = t.facts[n];
    if (f?.kind === 'admission' && f.forum === forum && f.state === on) return true;
    if (f?.kind === 'council' && f.forum === forum && f.council === on) return true;
  }
  return false;
}

/** Everything that members of forums may vote on this turn and that a word may be about. */
export function openVotes(setup: Setup, world: Known): OpenVote[] {
  return setup.forums.flatMap((_, f) => {
    if (!isConvened(world, f)) return [];
    const forum = planOf(setup, f).def.id;
    const voters = votersIn(setup, world, f).map((i) => setup.states[i]?.id ?? '');
    const councils = councilsOpen(setup, world, f).filter((k) => world.council.get(k) === 0);
    return [
      ...votedOn(setup, world, f).map((c) => c.def.state),
      ...councils.map((k) => setup.councils[k]?.def.id ?? ''),
    ].map((on) => ({ forum, on, voters }));
  });
}
