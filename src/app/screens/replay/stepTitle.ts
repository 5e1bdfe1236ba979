import { lineText } from '../../models/factsLine';
import type { ReplayStep } from '../../models/replayStep';

/** A step's sentence as a title: without its full stop. */
export function stepTitle({ line }: ReplayStep): string {
  return lineText(line).replace(/\.$/, '');
}
