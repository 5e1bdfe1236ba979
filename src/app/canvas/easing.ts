/** The tokens `--enter` and a card's spring, for pictures that glide; DOM beside them uses the same curves in CSS. */

/** One coordinate of a cubic Bézier curve from 0 to 1 at parameter `t`. */
const bezier = (one: number, two: number, t: number): number =>
  3 * one * t * (1 - t) * (1 - t) + 3 * two * t * t * (1 - t) + t * t * t;

/** `cubic-bezier(.2, 0, 0, 1)`: share of the way at share `time` of the duration. */
export function enter(time: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    if (bezier(0.2, 0, middle) < time) low = middle;
    else high = middle;
  }
  return bezier(0, 1, (low + high) / 2);
}

/** Goes a little past its end (about a tenth of the way) and comes back once. */
export function spring(time: number): number {
  const back = time - 1;
  return back * back * (2.7 * back + 1.7) + 1;
}
