import { news } from '../news';
import { inPoints, type Situation } from './situation';

/** Share of an accord's members believed to honour, 0..1: half way between an even guess and the last count. */
export function honourBelief(s: Situation, accord: number): number {
  const id = s.setup.accords[accord]?.id;
  const last = news(s.view, 'honour-count').findLast((f) => f.accord === id);
  if (last === undefined) return 0.65;
  const members = s.setup.accords[accord]?.forum === undefined ? sizeOf(s, accord) : last.of;
  return 0.3 + 0.4 * (s.read.get('honourers', accord) / members);
}

function sizeOf(s: Situation, accord: number): number {
  return s.setup.accords[accord]?.members.length ?? 1;
}

/** Standing at home of a seat, points; others' as estimated. */
export function homeOf(s: Situation, seat: number): number {
  return inPoints(s.read.get('home', seat));
}
