import { t } from '../../words';

/** A word for each seat, all different: short, common, and told apart by ear. */
export function drawWords(seats: readonly string[]): Record<string, string> {
  const words = t('room.words').split(' ');
  const dice = crypto.getRandomValues(new Uint32Array(seats.length));
  const drawn: Record<string, string> = {};
  for (const [n, seat] of seats.entries()) {
    const [word = ''] = words.splice((dice[n] ?? 0) % words.length, 1);
    drawn[seat] = word;
  }
  return drawn;
}
