import { isApart, priorityOf } from './labels';
import type { AreaLabel, MapLayout, SealLabel } from './layout';
import { SEAL_RADIUS } from './overlay';
import type { Point, Rect } from './projection';
import { middleOf, square } from './rect';

/** What can be pressed is at least this wide and high. */
export const TARGET = 24;

/** Where it stands is known, but not yet whether it can be pressed. */
export type Placed<T> = Omit<T, 'pressable'>;

/** A box with the least size of a target. */
function targetOf(box: Rect): Rect {
  const { x, y } = middleOf(box);
  const [wide, high] = [Math.max(box.right - box.left, TARGET), Math.max(box.bottom - box.top, TARGET)];
  return { left: x - wide / 2, right: x + wide / 2, top: y - high / 2, bottom: y + high / 2 };
}

/**
 * Lets be pressed what covers nothing more important: banners by their weight, then seals, then areas without a banner.
 */
export function withTargets(
  labels: readonly Placed<AreaLabel>[],
  seals: readonly Placed<SealLabel>[],
  { filled: fixed, selected, text }: { filled: readonly Rect[]; selected: string | null; text: number },
): Pick<MapLayout, 'labels' | 'seals'> {
  const filled = [...fixed];
  const take = (box: Rect): boolean => {
    const target = targetOf(box);
    const free = filled.every((other) => isApart(target, other));
    if (free) filled.push(target);
    return free;
  };
  const ranked = [...labels].sort(
    (one, other) => priorityOf(other.area, selected) - priorityOf(one.area, selected),
  );
  const pressed = new Set<string>();
  const takeLabels = (shown: boolean): void => {
    for (const { area, box, shown: isShown } of ranked) {
      if (isShown === shown && take(box)) pressed.add(area.id);
    }
  };
  takeLabels(true);
  const discs: Point[] = [];
  const takeDisc = (at: Point): boolean => {
    const box = square(at, SEAL_RADIUS * text);
    const free =
      filled.every((other) => isApart(box, other)) &&
      discs.every((other) => Math.hypot(other.x - at.x, other.y - at.y) >= TARGET);
    if (free) discs.push(at);
    return free;
  };
  const sealed = seals.map((seal) => ({ ...seal, pressable: takeDisc(seal.at) }));
  filled.push(...discs.map((at) => square(at, SEAL_RADIUS * text)));
  takeLabels(false);
  return {
    labels: labels.map((label) => ({ ...label, pressable: pressed.has(label.area.id) })),
    seals: sealed,
  };
}
