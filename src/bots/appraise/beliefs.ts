import { news } from '../news';
import { inPoints, type Situation } from './situation';

/** Share of an accord's members believed to honour, 0..1: half way between an even guess and the last count. */
export function honourBelief(s: Situation, accord: number): number {
  const members = s.setup.accords[accord]?.members.length ?? 1;
  const id = s.setup.accords[accord]?.id;
  if (!news(s.view, 'honour-count').some((f) => f.accord === id)) return 0.65;
  return 0.3 + 0.4 * (s.read.get('honourers', accord) / members);
}

/** Standing at home of a seat, points; others' as estimated. */
export function homeOf(s: Situation, seat: number): number {
  return inPoints(s.read.get('home', seat));
}
