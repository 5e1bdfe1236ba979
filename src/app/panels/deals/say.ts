import type { Orders } from '../../../engine';
import { reasonText } from '../../models/sentence';
import { sendTalk, whenQuiet } from '../../store';
import { toast } from '../../ui';

/**
 * Says something at the table and tells the player when the rules refuse it. False where they did; what has to wait until the bots have
 * said what they are about to say counts as said.
 */
export function say(seat: string, orders: Orders, done: string): boolean {
  let isSaid = true;
  whenQuiet(() => {
    const [problem] = sendTalk(seat, orders);
    toast(problem === undefined ? done : (reasonText(problem.reason) ?? problem.reason.id));
    isSaid = problem === undefined;
  });
  return isSaid;
}
