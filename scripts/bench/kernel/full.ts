import { frameOf } from '../../../src/engine/full/frame';
import { focusOf } from '../../../src/engine/full/money';
import { blankLike, listOf, restore, type Columns, type Moment, type Still } from './capture';
import type { Look } from './class';
import { advances, learns } from './research';
import { locks, sells } from './market';
import { trusts } from './trust';

/** Constants and scratch of the full model's kernel; flat by [domain, state] or [state, state]. */
export interface Flat {
  readonly n: number;
  readonly d: number;
  readonly p: Moment['t']['setup']['p'];
  readonly cap: Float64Array;
  readonly pole: Int8Array;
  readonly side: Int8Array;
  readonly size: Float64Array;
  readonly buyers: Uint8Array;
  readonly budget0: Float64Array;
  readonly weight: Float64Array;
  readonly trust0: Float64Array;
  /** Of joint projects by milestone, thousandths; 0 where it is none. */
  readonly costs: Float64Array;
  readonly lockAt: number;
  readonly lockedPush: number;
  /** First-mover rents of texts: design, 0 none, domain, state and permille. */
  readonly prizes: readonly { text: number; design: number; domain: number; state: number; by: number }[];
}

/** What the other phases of the turn said, as numbers. */
export interface Inputs {
  readonly t: Moment['t'];
  readonly turn: number;
  readonly focus: Float64Array;
  /** Money ordered for joint projects, by [state, milestone]. */
  readonly projects: Float64Array;
  readonly moves: { readonly at: Int32Array; readonly by: Float64Array };
}

/**
 * Research, market and trust of the full model as a flat kernel: what a program could do that knew nothing but these numbers, checked
 * no product for overflow and had nobody to answer to. It shares the engine's draws.
 */
export function fullKernel({ game, moments }: Still): { columns: Columns; run: (look?: Look) => void } {
  const flat = flatten(game.setup);
  const columns = blankLike(game);
  const live = listOf(columns);
  const turns = moments.map((m) => inputs(flat, m));
  return {
    columns,
    run(look) {
      for (let k = 0; k < turns.length; k += 1) {
        const x = turns[k] as Inputs;
        const { kept } = moments[k] as Moment;
        restore(live, kept);
        learns(flat, x, columns);
        advances(flat, x, columns);
        sells(flat, x, columns);
        locks(flat, columns);
        trusts(flat, x, columns);
        look?.(k);
      }
    },
  };
}

function flatten(s: Moment['t']['setup']): Flat {
  const frame = frameOf(s);
  const { tilts } = s.scenario.rules;
  return {
    n: frame.n,
    d: frame.d,
    p: s.p,
    cap: Float64Array.from(frame.cap),
    pole: Int8Array.from(s.pole),
    side: Int8Array.from(frame.side),
    size: Float64Array.from(frame.market),
    buyers: Uint8Array.from(s.states, (_, i) => (s.buyers.includes(i) ? 1 : 0)),
    budget0: Float64Array.from(frame.budget0),
    weight: Float64Array.from(frame.marketWeight),
    trust0: frame.trust0,
    costs: Float64Array.from(s.scenario.milestones, (m) => Math.round((m.cost ?? 0) * 1000)),
    lockAt: Math.round(tilts.lockAt * 10_000),
    lockedPush: tilts.lockedPush,
    prizes: s.texts.flatMap((def, text) =>
      s.states.flatMap((x, state) => {
        const by = Math.trunc((def.prizes[x.id] ?? 0) * 10);
        const at = { text, design: s.designOf(text), domain: s.domain(def.domain), state };
        return by === 0 ? [] : [{ ...at, by }];
      }),
    ),
  };
}

function inputs({ n, d, costs }: Flat, { t, turn }: Moment): Inputs {
  const moves = t.mods.trust.filter((m) => m.from !== m.to);
  const focus = new Float64Array(n * d);
  for (let i = 0; i < n; i += 1) focus.set(focusOf(t, i), i * d);
  const projects = new Float64Array(n * costs.length);
  for (const [m, def] of t.setup.scenario.milestones.entries())
    for (let i = 0; i < n; i += 1) projects[i * costs.length + m] = t.orders[i]?.projects[def.id] ?? 0;
  return {
    t,
    turn,
    focus,
    projects,
    moves: {
      at: Int32Array.from(moves, (m) => m.from * n + m.to),
      by: Float64Array.from(moves, (m) => m.by),
    },
  };
}
