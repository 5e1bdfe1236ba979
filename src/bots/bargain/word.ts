import { idOf, type Situation } from '../appraise/situation';

const UNKNOWN = 0.8;
const LEAST = 0.15;
const MOST = 0.97;

/**
 * Belief in a seat's word, 0..1: four in five of a stranger's, more for each promise it is known to have kept, less for each it is known
 * to have broken and for each time it was named in an accord.
 */
export function trustIn(s: Situation, place: number): number {
  const id = idOf(s, place);
  let trust = UNKNOWN;
  for (const f of s.view.facts) {
    if (f.kind === 'promise' && f.from === id)
      trust += f.result === 'broken' ? -0.25 : f.result === 'kept' ? 0.05 : 0;
    else if (f.kind === 'named' && f.state === id) trust -= 0.1;
    else if (f.kind === 'report' && f.state === id && !f.honoured) trust -= 0.05;
  }
  return trust < LEAST ? LEAST : trust > MOST ? MOST : trust;
}
