import type { Columns } from './capture';
import type { Flat, Inputs } from './full';

/** What makes a vendor attractive: weights by [domain, seller], trust by [buyer, seller], money by [domain, seller, buyer]. */
interface Pull {
  readonly home: Float64Array;
  readonly away: Float64Array;
  /** Permille. */
  readonly bond: Float64Array;
  readonly draw: Float64Array;
}

/** RULES' M + 6 in USD bn: softens the split of money over small markets. */
const FLOOR = 600;

export function pull(f: Flat, x: Inputs, c: Columns): Pull {
  const { n, d, p, cap, pole, side } = f;
  const { fielded, standard, trust } = c;
  const { mods } = x.t;
  const home = new Float64Array(d * n);
  const away = new Float64Array(d * n);
  const rents = rentsOf(f, c);
  for (let k = 0; k < d; k += 1) {
    const tilt = Math.trunc((Math.trunc((standard[k] as number) / 1000) * p.compat) / 1000);
    for (let j = 0; j < n; j += 1) {
      const at = k * n + j;
      const level = Math.trunc((fielded[at] as number) / 1000);
      let y = Math.trunc((level * level) / 100) * (cap[j] as number);
      y = Math.trunc((y * (1000 + (side[j] as number) * tilt)) / 1000);
      y = Math.trunc((y * (rents[at] as number)) / 1000);
      const bias = Math.trunc(((p.homeBias - 1000) * (mods.homeBias[at] as number)) / 1000);
      home[at] = Math.trunc((y * (1000 + bias)) / 1000);
      y = Math.trunc((y * (mods.abroad[at] as number)) / 1000);
      away[at] = pole[j] === -1 ? Math.trunc((y * p.autSub) / 1000) : y;
    }
  }
  const bond = new Float64Array(n * n);
  for (let at = 0; at < n * n; at += 1)
    bond[at] = 1000 + Math.trunc((Math.trunc((trust[at] as number) / 1000) * p.trustMkt) / 1000);
  return { home, away, bond, draw: drawOf(f, x) };
}

function rentsOf({ n, d, prizes }: Flat, { outcome, design }: Columns): Float64Array {
  const rents = new Float64Array(d * n).fill(1000);
  for (const prize of prizes) {
    if (outcome[prize.text] !== 1) continue;
    if (prize.design > 0 && design[prize.domain] !== prize.design) continue;
    const at = prize.domain * n + prize.state;
    rents[at] = (rents[at] as number) + prize.by;
  }
  return rents;
}

/** 1 + loanMax × S / (S + loanK × M), permille: S is the seller's money that reaches the buyer. */
function drawOf({ n, d, p, pole, size }: Flat, { t }: Inputs): Float64Array {
  const { loans, support, full } = t.mods;
  const targets = new Uint8Array(n * n);
  const named = new Uint8Array(n);
  for (const { lender, market } of loans) {
    if (lender === market) continue;
    targets[lender * n + market] = 1;
    named[lender] = 1;
  }
  const out = new Float64Array(d * n * n).fill(1000);
  for (let j = 0; j < n; j += 1) {
    let sum = 0;
    for (let i = 0; i < n; i += 1) {
      if (named[j] === 0 && i !== j && pole[i] === 0) targets[j * n + i] = 1;
      if (targets[j * n + i] === 1) sum += (size[i] as number) + FLOOR;
    }
    if (sum === 0) continue;
    const own = full.market[j] as number;
    const base = pole[j] === -1 ? Math.trunc((own * p.autSub) / 1000) : own;
    for (let k = 0; k < d; k += 1) {
      const money = base + (support[k * n + j] as number);
      if (money === 0) continue;
      for (let i = 0; i < n; i += 1) {
        if (targets[j * n + i] === 0) continue;
        const spent = Math.trunc((money * ((size[i] as number) + FLOOR)) / sum);
        const against = spent + Math.trunc(((size[i] as number) * p.loanK) / 100);
        const won = against === 0 ? 0 : Math.trunc((spent * 1000) / against);
        out[(k * n + j) * n + i] = 1000 + Math.trunc((p.loanMax * won) / 1000);
      }
    }
  }
  return out;
}
