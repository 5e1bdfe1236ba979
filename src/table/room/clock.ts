/** A clock that counts down; times are milliseconds, given by whoever asks. */
export interface Clock {
  /** What was left at `since`, or is left while it stands. */
  readonly left: number;
  /** When it last started to run; null while it stands. */
  readonly since: number | null;
}

export const MINUTE = 60_000;

/** What the clock says aloud, seconds: and at no other time, so that nobody is nagged. */
export const SPOKEN = [300, 60, 10] as const;

/** A clock that stands with so many minutes on it. */
export function stopped(minutes: number): Clock {
  return { left: minutes * MINUTE, since: null };
}

export function leftAt({ left, since }: Clock, now: number): number {
  return since === null ? left : Math.max(0, left - Math.max(0, now - since));
}

export function runs({ since }: Clock): boolean {
  return since !== null;
}

export function started(clock: Clock, now: number): Clock {
  return runs(clock) ? clock : { left: clock.left, since: now };
}

export function paused(clock: Clock, now: number): Clock {
  return { left: leftAt(clock, now), since: null };
}

/** More time, whether it runs or stands; one that has run out runs again if it was running. */
export function extended(clock: Clock, by: number, now: number): Clock {
  return { left: leftAt(clock, now) + by, since: runs(clock) ? now : null };
}

/** True once a clock that runs has nothing left; one that stands never ends a turn. */
export function isOver(clock: Clock, now: number): boolean {
  return runs(clock) && leftAt(clock, now) === 0;
}

/** A page that was away for longer than this has not been looking after its room. */
const AWAY = 90_000;

/**
 * The clock of a room that is opened again. A reload does not stop it; a lid that was closed does, so that nobody's turn ends unseen.
 * @param seen when the room was last looked after
 */
export function reopened(clock: Clock, seen: number, now: number): Clock {
  return now - seen > AWAY || now < seen ? paused(clock, Math.max(seen, clock.since ?? seen)) : clock;
}

/** Which of the times said aloud has been passed between two looks at the clock; null: none. */
export function spokenBetween(before: number, after: number): (typeof SPOKEN)[number] | null {
  return SPOKEN.findLast((s) => before > s * 1000 && after <= s * 1000) ?? null;
}

/** `06:42`; a second that has begun still counts. */
export function clockText(left: number): string {
  const seconds = Math.ceil(left / 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.trunc(seconds / 60))}:${two(seconds % 60)}`;
}
