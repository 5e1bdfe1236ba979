import type { Columns } from './capture';
import type { Flat, Inputs } from './full';
import { pull } from './pull';

const FULL = 1_000_000;

/** The contest of vendors, what it earns each state, what it leaves installed and what it splits. */
export function sells(f: Flat, x: Inputs, c: Columns): void {
  const { n, d, pole, side, size, weight } = f;
  const { closed } = x.t.mods;
  const { home, away, bond, draw } = pull(f, x, c);
  const leaning = new Float64Array(d * n);
  const quality = new Float64Array(d * n);
  const lost = new Float64Array(d * n);
  const revenue = new Float64Array(n);
  const sold = new Float64Array(n);
  const w = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    const buys = size[i] as number;
    if (buys === 0) continue;
    sold.fill(0);
    for (let k = 0; k < d; k += 1) {
      const row = k * n;
      let open = 0;
      let shut = 0;
      for (let j = 0; j < n; j += 1) {
        const at =
          j === i
            ? (home[row + j] as number)
            : Math.trunc(
                (Math.trunc(((away[row + j] as number) * (bond[i * n + j] as number)) / 1000) *
                  (draw[(row + j) * n + i] as number)) /
                  1000,
              );
        const gone = closed[(row + j) * n + i] === 1;
        w[j] = gone ? 0 : at;
        if (gone) shut += at;
        else open += at;
      }
      if (shut > 0) lost[row + i] = Math.trunc((shut * FULL) / (shut + open));
      if (open === 0) continue;
      let lean = 0;
      let good = 0;
      for (let j = 0; j < n; j += 1) {
        const share = Math.trunc(((w[j] as number) * FULL) / open);
        lean += share * (side[j] as number);
        good += Math.trunc((share * (c.fielded[row + j] as number)) / FULL);
        sold[j] = (sold[j] as number) + share * (weight[k] as number);
      }
      leaning[row + i] = lean;
      quality[row + i] = good;
    }
    for (let j = 0; j < n; j += 1)
      revenue[j] = (revenue[j] as number) + Math.trunc(((sold[j] as number) * buys) / FULL);
  }
  for (let i = 0; i < n; i += 1) prosper(f, c, i, { quality, lost, revenue });
  install(f, x, c, leaning);
  let weights = 0;
  let value = 0;
  for (let k = 0; k < d; k += 1) {
    let links = 0;
    let shut = 0;
    for (let j = 0; j < n; j += 1)
      for (let i = 0; i < n; i += 1)
        if ((pole[j] as number) * (pole[i] as number) === -1) {
          links += 1;
          shut += closed[(k * n + j) * n + i] as number;
        }
    weights += weight[k] as number;
    value += (links === 0 ? 0 : Math.trunc((shut * FULL) / links)) * (weight[k] as number);
  }
  c.splinter[0] = weights === 0 ? 0 : Math.trunc(value / weights);
}

interface Sales {
  readonly quality: Float64Array;
  readonly lost: Float64Array;
  readonly revenue: Float64Array;
}

function prosper(f: Flat, { prosperity, income0, damage }: Columns, i: number, sales: Sales): void {
  const { n, d, p, size, weight } = f;
  const bar = income0[i] as number;
  if (bar === 0) return;
  let mean = 0;
  for (let k = 0; k < d; k += 1)
    mean += Math.trunc(((sales.lost[k * n + i] as number) * (weight[k] as number)) / 1000);
  const steep = 1000 + Math.trunc(Math.trunc((mean * p.closeK) / 1000) / 1000);
  let whole = 0;
  let paid = 0;
  for (let k = 0; k < d; k += 1) {
    const q = Math.trunc(((sales.quality[k * n + i] as number) * (weight[k] as number)) / 1000);
    const price = Math.trunc(((sales.lost[k * n + i] as number) * p.price) / 1000);
    whole += q;
    paid += Math.trunc((q * Math.min(FULL, Math.trunc((price * steep) / 1000))) / FULL);
  }
  const buys = size[i] as number;
  const perHead = buys === 0 ? 0 : Math.trunc(((sales.revenue[i] as number) * 1000) / buys);
  const gain = (y: number) =>
    Math.trunc((Math.trunc((Math.trunc((y * FULL) / bar) * p.prosGain) / 1000) * p.prosAdj) / 1000);
  const earned = Math.trunc((whole * p.thetaU) / 1000) + Math.trunc((perHead * p.thetaR) / 1000) - bar;
  const before = prosperity[i] as number;
  const after =
    before +
    gain(earned) +
    gain(-Math.trunc((paid * p.thetaU) / 1000)) -
    Math.trunc(((damage[i] as number) * p.prosAdj) / 1000) +
    Math.trunc(((FULL - before) * p.prosAdj) / 1000);
  prosperity[i] = after > 2 * FULL ? 2 * FULL : after < 400_000 ? 400_000 : after;
}

function install(f: Flat, { t }: Inputs, { tilt, locked }: Columns, leaning: Float64Array): void {
  const { n, d, p, size, buyers, lockedPush } = f;
  const { pushes } = t.mods;
  for (let k = 0; k < d; k += 1) {
    for (let i = 0; i < n; i += 1) {
      if (size[i] === 0) continue;
      const at = k * n + i;
      const now = tilt[at] as number;
      const lock = locked[at] as number;
      let by = Math.trunc((((leaning[at] as number) - now) * p.baseAdj) / 1000);
      if (lock * by < 0) by = Math.trunc((by * lockedPush) / 1000);
      for (const push of pushes) {
        if (push.domain !== k || (push.at === -1 ? buyers[i] !== 1 : push.at !== i)) continue;
        const felt = Math.trunc((push.by * t.stake) / 1000);
        by += lock * felt < 0 ? Math.trunc((felt * lockedPush) / 1000) : felt;
      }
      const after = now + by;
      tilt[at] = after > FULL ? FULL : after < -FULL ? -FULL : after;
    }
  }
}

/** A base beyond the threshold two turns running locks until its tilt crosses even. */
export function locks({ n, d, buyers, lockAt }: Flat, { tilt, lockCount, locked }: Columns): void {
  for (let at = 0; at < d * n; at += 1) {
    if (buyers[at % n] === 0) continue;
    const now = tilt[at] as number;
    const side = now > 0 ? 1 : now < 0 ? -1 : 0;
    const count = Math.abs(now) >= lockAt ? (lockCount[at] as number) + 1 : 0;
    lockCount[at] = count;
    if (locked[at] !== 0 && side !== locked[at]) locked[at] = 0;
    else if (locked[at] === 0 && count >= 2) locked[at] = side;
  }
}
