import type { LevelNode } from '../../models/researchNodes';
import { Meter } from '../../ui';

/** A level on its scale: solid what is used, empty what is held back, hatched what this turn adds, a tick for the other side's best. */
export function LevelBar({ level }: { level: LevelNode }) {
  const { now, then, fielded, rival } = level;
  const used = Math.min(now, fielded);
  return (
    <span className="rs-level">
      <Meter
        share={now / 100}
        more={then === null ? 0 : Math.max(0, then - now) / 100}
        {...(rival && { line: rival.level / 100 })}
      />
      {now - used >= 1 && <i aria-hidden="true" style={{ left: `${used}%`, width: `${now - used}%` }} />}
    </span>
  );
}
