import type { Orders } from '../../../engine';
import { reasonText } from '../../models/sentence';
import { sendTalk } from '../../store';
import { toast } from '../../ui';

/** Says something at the table and tells the player when the rules refuse it. True when it was said. */
export function say(seat: string, orders: Orders, done: string): boolean {
  const [problem] = sendTalk(seat, orders);
  toast(problem === undefined ? done : (reasonText(problem.reason) ?? problem.reason.id));
  return problem === undefined;
}
