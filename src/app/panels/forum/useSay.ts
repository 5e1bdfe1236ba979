import type { ForumOrder, Orders } from '../../../engine';
import { usePlan } from '../../screens/plan/usePlan';

/** What the seat says at one table so far, and a way to say more; saying nothing leaves no trace in the orders. */
export function useSay(forum: string): { said: ForumOrder; say: (more: ForumOrder) => void } {
  const { draft, change } = usePlan();
  const said = draft.forums?.[forum] ?? {};
  return {
    said,
    say: (more) =>
      change((orders: Orders) => {
        const next = Object.fromEntries(
          Object.entries({ ...said, ...more }).filter(([, value]) => value !== undefined),
        );
        const rest = { ...orders.forums };
        delete rest[forum];
        orders.forums = Object.keys(next).length === 0 ? rest : { ...rest, [forum]: next };
      }),
  };
}

/** A table of votes with one cast, or taken back. */
export function cast(
  votes: Readonly<Record<string, 'yes' | 'no'>> | undefined,
  id: string,
  vote: 'yes' | 'no' | 'abstain',
): Record<string, 'yes' | 'no'> | undefined {
  const rest = { ...votes };
  delete rest[id];
  if (vote !== 'abstain') rest[id] = vote;
  return Object.keys(rest).length === 0 ? undefined : rest;
}
