import { liveGame } from '../../store';
import { keepForReview } from '../../store/room';

/** Leaves the room for the review of its game. */
export function openReview(): void {
  if (liveGame().world.ending === null) return;
  keepForReview();
  location.hash = '#';
}
