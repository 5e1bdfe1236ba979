import type { Turn } from '../context';
import { FULL, PERMILLE, mul, ratio } from '../fixed';
import { marketMoney, targetsOf } from '../full/arena';
import { nameOf, param, shift, source } from '../full/book';
import { attention, moneyAt, targetSums } from '../full/compete';
import { frameOf, isFull, type Frame } from '../full/frame';
import { moveTrust } from './trust';

/** A diplomatic campaign weighs as many times an ordinary state's attention. */
const CAMPAIGN = 4;

/**
 * Hedging states are courted, then turn: loans and diplomacy raise their trust, and alignment moves alAdj of the way to
 * alBase × installed base + alStd × standards + alTrust × (trust in liberals − in illiberals) + alAnchor × where they began.
 */
export function hedging(t: Turn): void {
  if (!isFull(t.setup)) return;
  const frame = frameOf(t.setup);
  lend(t, frame);
  court(t, frame);
  for (const i of frame.hedgers) turn(t, frame, i);
}

/** Money that reached a hedging market raises its trust in the lender by loanTrust × S / (S + loanK M). */
function lend(t: Turn, frame: Frame): void {
  const { setup: s } = t;
  const { n, d: domains } = frame;
  const money = marketMoney(t);
  const targets = targetsOf(t);
  const sums = targetSums(frame, targets);
  for (let j = 0; j < n; j += 1) {
    let total = money[j] as number;
    for (let d = 0; d < domains; d += 1) total += t.mods.support[d * n + j] as number;
    if (total === 0) continue;
    for (const i of frame.hedgers) {
      if (i === j) continue;
      const won = attention(s, frame, i, moneyAt(frame, targets, sums, j, i, total));
      const by = mul(s.p.loanTrust * 1000, won);
      if (by > 0)
        moveTrust(t, i, j, by, () => ({
          rule: 'hedging.loans',
          path: param('loanTrust'),
          by: [nameOf(t, j)],
        }));
    }
  }
}

/**
 * Diplomacy raises trust by dipTrust × money / (money + dipK × own starting budget), spread over the hedging states;
 * a campaign draws the attention to its target.
 */
function court(t: Turn, frame: Frame): void {
  const { setup: s, mods } = t;
  const { n, hedgers, budget0 } = frame;
  const campaigns = mods.full.campaigns.length > 0;
  for (let j = 0; j < n; j += 1) {
    const money = mods.full.diplomacy[j] as number;
    const reach = ratio(money, PERMILLE, money + mul(budget0[j] as number, s.p.dipK));
    if (reach === 0) continue;
    let courted = 0;
    let total = 0;
    for (const i of hedgers) {
      if (i === j) continue;
      courted += 1;
      total += campaigns ? weightOf(mods, j, i) : 1;
    }
    for (const i of hedgers) {
      if (i === j) continue;
      const share = ratio(reach * courted, campaigns ? weightOf(mods, j, i) : 1, total);
      const by = mul(s.p.dipTrust * 1000, share);
      if (by > 0)
        moveTrust(t, i, j, by, () => ({
          rule: 'hedging.diplomacy',
          path: param('dipTrust'),
          by: [nameOf(t, j)],
        }));
    }
  }
}

/** How much of j's attention a hedging state has: one part, and more for each campaign. */
function weightOf(mods: Turn['mods'], j: number, i: number): number {
  let weight = 1;
  for (const c of mods.full.campaigns) if (c.by === j && c.target === i) weight += CAMPAIGN;
  return weight;
}

function turn(t: Turn, frame: Frame, i: number): void {
  const { setup: s, world } = t;
  const { p } = s;
  const id = nameOf(t, i);
  let base = 0;
  let standard = 0;
  for (let d = 0; d < frame.d; d += 1) {
    base += mul(world.tilt.get(d, i), frame.marketWeight[d] as number);
    standard += mul(world.standard.get(d), frame.norm[d] as number);
  }
  const part = (x: number, weight: number) => mul(mul(x, weight), p.alAdj);
  const installed = part(base, p.alBase);
  const standards = part(standard, p.alStd);
  const trusted = part(trustGap(t, frame, i), p.alTrust);
  const anchor = part(frame.alignment0[i] as number, p.alAnchor);
  const inertia = -mul(world.alignment.get(i), p.alAdj);
  const by = installed + standards + trusted + anchor + inertia;
  shift(t, 'alignment', [i], by, -FULL, FULL, () => [
    {
      rule: 'hedging.base',
      delta: installed,
      path: param('alBase'),
      from: s.domains.map((x) => source('tilt', x.id, id)),
    },
    {
      rule: 'hedging.standards',
      delta: standards,
      path: param('alStd'),
      from: s.domains.map((x) => source('standard', x.id)),
    },
    { rule: 'hedging.trust', delta: trusted, path: param('alTrust') },
    { rule: 'hedging.anchor', delta: anchor, path: param('alAnchor') },
    { rule: 'hedging.inertia', delta: inertia, path: param('alAdj'), from: [source('alignment', id)] },
  ]);
}

/** Mean trust in liberal states minus mean trust in illiberal ones, by capacity. */
export function trustGap(t: Turn, { cap, ofPole }: Frame, i: number): number {
  const mean = (pole: readonly number[]) => {
    let sum = 0;
    let weight = 0;
    for (const j of pole) {
      sum += t.world.trust.get(i, j) * (cap[j] as number);
      weight += cap[j] as number;
    }
    return ratio(sum, 1, weight);
  };
  return Math.max(-FULL, Math.min(FULL, mean(ofPole[0]) - mean(ofPole[1])));
}
