import { standings, type World } from '../../engine';
import { byId, screen, type Account } from './facts';

/** Won or lost weighs more than any score: so many points of score. */
const DECIDES = 100;

/** What a seat got: it won, its side lost by the needle, or neither. */
type Result = 'won' | 'lost' | 'neither';

/**
 * How far another course of the turn would have been from what came, for this seat: in points of score, with the needle's own
 * points for a seat whose side wins or loses by it, and far more where it decides who wins. Positive: what came was better.
 */
export function stakeIn(account: Account, other: World): number {
  const rank: Readonly<Record<Result, number>> = { won: 2, neither: 1, lost: 0 };
  const { after, setup, seat } = account;
  const side = setup.pole[setup.state(seat)] ?? 0;
  const needle = Math.sign(side) * screen(after.index.get() - other.index.get());
  const points = scoreIn(account, other) + needle;
  if (after.ending === null) return points;
  return points + DECIDES * (rank[resultIn(account, after)] - rank[resultIn(account, other)]);
}

/** The seat's score as it came less that of another course of the turn, in points. */
export function scoreIn({ after, setup, seat }: Account, other: World): number {
  const at = setup.state(seat);
  return screen(after.score.get(at) - other.score.get(at));
}

/** What the seat would have had from a world in which the game has ended. */
export function resultIn({ setup, seat }: Account, world: World): Result {
  if (standings(setup, world).some((s) => s.state === seat && s.won)) return 'won';
  const pole = byId(setup.states, seat)?.pole;
  const other = pole === 'liberal' ? 'illiberal' : 'liberal';
  return setup.scenario.sharedLoss && pole !== 'hedging' && world.ending === other ? 'lost' : 'neither';
}
