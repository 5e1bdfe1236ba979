import { patchSession } from './session';
import type { Notice } from './session';

/** Puts something before the player that they should read; null takes it away. */
export function tell(notice: Notice | null): void {
  patchSession((session) => {
    session.notice = notice;
  });
}

export function dismissNotice(): void {
  tell(null);
}
