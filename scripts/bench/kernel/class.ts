import { leanOf } from '../../../src/engine/cards';
import { fromPoints } from '../../../src/engine/fixed';
import { blankLike, listOf, restore, type Columns, type Moment, type Still } from './capture';

const FULL = 1_000_000;

/**
 * The market of the single ledger as a flat kernel: what a program could do that knew nothing but these numbers. Research and trust
 * have no part in a class game. One domain. It shares the engine's draws, which are measured by themselves.
 */
export function classKernel({ game, moments }: Still): { columns: Columns; run: (look?: Look) => void } {
  const { setup } = game;
  if (setup.domains.length !== 1) throw new RangeError('the kernel of a class game knows one domain');
  const { tilts } = setup.scenario.rules;
  const rule: Rule = {
    markets: Int32Array.from(setup.buyers),
    hedging: tilts.hedging,
    lockedPush: tilts.lockedPush,
    lockAt: fromPoints(tilts.lockAt),
    noise: fromPoints(tilts.noise),
  };
  const columns = blankLike(game);
  const live = listOf(columns);
  const turns = moments.map(inputs);
  return {
    columns,
    run(look) {
      for (let n = 0; n < turns.length; n += 1) {
        const { kept } = moments[n] as Moment;
        restore(live, kept);
        move(rule, turns[n] as Inputs, columns);
        lock(rule, columns);
        pay(turns[n] as Inputs, columns);
        look?.(n);
      }
    },
  };
}

/** Called after each turn with its place in the game. */
export type Look = (n: number) => void;

interface Rule {
  readonly markets: Int32Array;
  readonly hedging: number;
  readonly lockedPush: number;
  readonly lockAt: number;
  readonly noise: number;
}

/** What the phases before the market said, as numbers. */
interface Inputs {
  readonly t: Moment['t'];
  readonly turn: number;
  readonly stake: number;
  /** Pushes and the markets they are on, −1 all; the vendors' are the last. */
  readonly pushes: Float64Array;
  readonly at: Int32Array;
  /** By state: what its supplier pushes, and what it earns by staying with both. */
  readonly supplier: Float64Array;
  readonly both: Float64Array;
  /** By loan: who lends to whom, what the market gets, what the contract pays undivided. */
  readonly lender: Int32Array;
  readonly borrower: Int32Array;
  readonly cash: Float64Array;
  readonly contract: Float64Array;
  /** Pole of each loan's lender. */
  readonly pole: Int8Array;
}

function inputs({ t, turn }: Moment): Inputs {
  const { setup, mods, stake } = t;
  const { loan, supplier } = setup.scenario.rules.statecraft;
  const vendors = setup.states.flatMap((s, i) => {
    const spared = 1000 - (setup.pole[i] === -1 ? mods.banCut : 0);
    return s.push === 0 ? [] : [Math.trunc((fromPoints(s.push) * spared) / 1000)];
  });
  const chosen = setup.states.map((_, i) =>
    setup.buyers.includes(i) && setup.pole[i] === 0 ? t.orders[i]?.supplier : undefined,
  );
  const cash = Math.trunc((fromPoints(loan.cash) * stake) / 1000);
  const sides: Readonly<Record<string, number>> = { open: 1, closed: -1, both: 0 };
  const push = fromPoints(supplier.push);
  return {
    t,
    turn,
    stake,
    pushes: Float64Array.from([...mods.pushes.map((p) => p.by), ...vendors]),
    at: Int32Array.from([...mods.pushes.map((p) => p.at), ...vendors.map(() => -1)]),
    supplier: Float64Array.from(chosen, (side) => push * (sides[side ?? ''] ?? 0)),
    both: Float64Array.from(chosen, (side) =>
      side === 'both' ? Math.trunc((fromPoints(supplier.both) * stake) / 1000) : 0,
    ),
    lender: Int32Array.from(mods.loans, (l) => l.lender),
    borrower: Int32Array.from(mods.loans, (l) => l.market),
    cash: Float64Array.from(mods.loans, (l) => {
      const side = sides[t.orders[l.market]?.supplier ?? ''];
      if (side === undefined || (side !== 0 && side !== setup.pole[l.lender])) return 0;
      return side === 0 ? Math.trunc(cash / 2) : cash;
    }),
    contract: Float64Array.from(mods.loans, (l) => {
      const share = setup.states[l.lender]?.contracts ?? 1000;
      return Math.trunc((Math.trunc((fromPoints(loan.contract) * share) / 1000) * stake) / 1000);
    }),
    pole: Int8Array.from(mods.loans, (l) => setup.pole[l.lender] ?? 0),
  };
}

function move(rule: Rule, x: Inputs, c: Columns): void {
  const { markets, hedging, lockedPush, noise } = rule;
  const { chance, setup } = x.t;
  for (let k = 0; k < markets.length; k += 1) {
    const i = markets[k] as number;
    const felt = c.locked[i] === 0 ? 1000 : lockedPush;
    let tilt = c.tilt[i] as number;
    if (felt === 1000) tilt -= Math.trunc((tilt * hedging) / 1000);
    for (let p = 0; p < x.pushes.length; p += 1) {
      if (x.at[p] !== -1 && x.at[p] !== i) continue;
      tilt += Math.trunc((Math.trunc(((x.pushes[p] as number) * x.stake) / 1000) * felt) / 1000);
    }
    const lean = leanOf(setup, chance, x.turn, 0, i);
    const luck = chance.below(2 * noise + 1, x.turn, 'noise', 0, i) - noise;
    for (const by of [x.supplier[i] as number, lean, luck])
      tilt += Math.trunc((Math.trunc((by * x.stake) / 1000) * felt) / 1000);
    c.home[i] = (c.home[i] as number) + (x.both[i] as number);
    c.tilt[i] = tilt > FULL ? FULL : tilt < -FULL ? -FULL : tilt;
  }
}

function lock({ markets, lockAt }: Rule, c: Columns): void {
  for (let k = 0; k < markets.length; k += 1) {
    const i = markets[k] as number;
    const tilt = c.tilt[i] as number;
    const side = tilt > 0 ? 1 : tilt < 0 ? -1 : 0;
    const count = Math.abs(tilt) >= lockAt ? (c.lockCount[i] as number) + 1 : 0;
    c.lockCount[i] = count;
    if (c.locked[i] !== 0 && side !== c.locked[i]) c.locked[i] = 0;
    else if (c.locked[i] === 0 && count >= 2) c.locked[i] = side;
  }
}

function pay(x: Inputs, c: Columns): void {
  for (let l = 0; l < x.lender.length; l += 1) {
    const i = x.borrower[l] as number;
    const by = x.lender[l] as number;
    if (c.locked[i] === 0) {
      c.home[i] = (c.home[i] as number) + (x.cash[l] as number);
      c.banked[i] = (c.banked[i] as number) + (x.cash[l] as number);
    }
    const tilt = c.tilt[i] as number;
    const side = tilt > 0 ? 1 : tilt < 0 ? -1 : 0;
    if (side !== x.pole[l]) continue;
    let sharing = 0;
    for (let m = 0; m < x.lender.length; m += 1) if (x.borrower[m] === i && x.pole[m] === side) sharing += 1;
    c.home[by] = (c.home[by] as number) + Math.trunc((x.contract[l] as number) / sharing);
    c.contracts[by] = (c.contracts[by] as number) + 1;
  }
}
