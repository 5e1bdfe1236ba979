import type { Columns } from './capture';
import type { Flat, Inputs } from './full';

const FULL = 1_000_000;

/** Levels rise by learning and by absorbing what others field, and grow obsolete. */
export function learns(f: Flat, x: Inputs, c: Columns): void {
  const { n, d, p, cap } = f;
  const { t, focus } = x;
  const { level, trust } = c;
  const { channel, full } = t.mods;
  const money = new Float64Array(d);
  for (let i = 0; i < n; i += 1) {
    let repute = 0;
    let weight = 0;
    for (let j = 0; j < n; j += 1) {
      if (j === i) continue;
      repute += (trust[j * n + i] as number) * (cap[j] as number);
      weight += cap[j] as number;
    }
    repute = weight === 0 ? 0 : Math.trunc(repute / weight);
    const free = Math.max(0, (full.research[i] as number) - projects(f, x, c, i));
    share(free, focus.subarray(i * d, (i + 1) * d), money);
    for (let k = 0; k < d; k += 1) {
      const at = k * n + i;
      const now = level[at] as number;
      const effort = (money[k] as number) + (channel[at] as number);
      const given = 1000 - (full.restraint[at] as number);
      const drive = Math.trunc((root(effort * 1_000_000) * p.G) / 1000);
      const head = Math.trunc((drive * Math.max(0, p.head * 1000 - now)) / FULL);
      const learning = Math.trunc((head * (full.bottleneck[at] as number)) / FULL);
      const near = 900_000 + Math.trunc((repute * 200) / 1000);
      const reach = Math.trunc(((full.access[at] as number) * near) / FULL);
      const gap = Math.trunc((Math.max(0, reach - now) * p.absorb) / 1000);
      const uptake = root(Math.trunc((effort * 1_000_000) / (effort + 40)));
      const gained =
        Math.trunc((learning * given) / 1000) +
        Math.trunc((Math.trunc((gap * uptake) / 1000) * given) / 1000);
      const after = now + gained - Math.trunc((now * p.obs) / 1000);
      level[at] = after > FULL ? FULL : after < 0 ? 0 : after;
    }
  }
}

/** Pays a state's orders for joint projects up to what is missing; what it paid. */
function projects({ costs }: Flat, x: Inputs, { paidIn, completed }: Columns, i: number): number {
  const money = x.t.mods.full.research[i] as number;
  let paid = 0;
  for (let m = 0; m < costs.length; m += 1) {
    const order = x.projects[i * costs.length + m] as number;
    if (order <= 0 || costs[m] === 0 || completed[m] !== 0) continue;
    const missing = Math.max(0, (costs[m] as number) - (paidIn[m] as number));
    const sum = Math.min(order, money - paid, missing);
    paidIn[m] = (paidIn[m] as number) + sum;
    paid += sum;
  }
  return paid;
}

/** Perhaps a breakthrough; then what the bottlenecks let be fielded. */
export function advances(
  { n, d, p, cap }: Flat,
  { t, turn, focus }: Inputs,
  { level, fielded }: Columns,
): void {
  if (t.chance.below(1000, turn, 'breakthrough') < p.breakP) {
    const i = drawn(cap, (total) => t.chance.below(total, turn, 'breakthrough', 1));
    const of = focus.subarray(i * d, (i + 1) * d);
    const k = drawn(of, (total) => t.chance.below(total, turn, 'breakthrough', 2));
    if (i >= 0 && k >= 0)
      level[k * n + i] = Math.min(FULL, (level[k * n + i] as number) + Math.trunc((FULL * p.breakL) / 1000));
  }
  const { bottleneck } = t.mods.full;
  for (let at = 0; at < d * n; at += 1)
    fielded[at] = Math.trunc(((level[at] as number) * (bottleneck[at] as number)) / FULL);
}

function drawn(weights: Float64Array, below: (total: number) => number): number {
  let total = 0;
  for (const w of weights) total += w;
  if (total === 0) return -1;
  let left = below(total);
  for (let k = 0; k < weights.length; k += 1) if ((left -= weights[k] as number) < 0) return k;
  return -1;
}

/** Shares money out by weights to the last thousandth: largest remainders, the first where they are level. */
function share(total: number, weights: Float64Array, out: Float64Array): void {
  let sum = 0;
  for (let k = 0; k < weights.length; k += 1) sum += weights[k] as number;
  out.fill(0);
  if (sum === 0) return;
  let left = total;
  for (let k = 0; k < weights.length; k += 1) {
    out[k] = Math.floor((total * (weights[k] as number)) / sum);
    left -= out[k] as number;
  }
  let taken = 0;
  for (; left > 0; left -= 1) {
    let next = -1;
    let most = -1;
    for (let k = 0; k < weights.length; k += 1) {
      const rest = (total * (weights[k] as number)) % sum;
      if ((taken & (1 << k)) === 0 && rest > most) [next, most] = [k, rest];
    }
    if (next < 0) return;
    taken |= 1 << next;
    out[next] = (out[next] as number) + 1;
  }
}

function root(x: number): number {
  let r = Math.floor(Math.sqrt(x));
  while (r * r > x) r -= 1;
  while ((r + 1) * (r + 1) <= x) r += 1;
  return r;
}
