import { inPoints, shareOf, type Situation } from '../appraise/situation';
import { outlookOf, sinceNamed, votesWithin } from './outlook';

/** How much a member is to be suspected of keeping its share: its record, its word, its voters, the trust left. */
export function suspicion(s: Situation, accord: string, state: string): number {
  const i = s.setup.state(state);
  const since = sinceNamed(s, accord, state);
  const record = since === Infinity ? 0 : 2 / Math.max(1, since);
  const voters =
    votesWithin(s, i, 2) && shareOf(s.read.get('approval', i)) < s.setup.p.apprFloor / 1000 + 0.08 ? 0.8 : 0;
  const traced = outlookOf(s).traced.has(state) ? 0.3 : 0;
  return (
    record +
    voters +
    traced +
    0.4 * s.read.get('brokenPromises', i) -
    inPoints(s.read.get('trust', s.me, i)) / 100
  );
}
