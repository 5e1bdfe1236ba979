import type { Turn } from '../context';
import { FULL, fromPoints, mul } from '../fixed';
import { frameOf } from '../full/frame';
import { causeOf } from '../statecraft/instrument';
import { domainFor, within100 } from './numbers';

/** What the data of others add to a level in a turn, at most. */
const MOST = 15_000;
/** Control from which others find a system worth copying. */
const FIRM = 600_000;

/** Surveillance tools at work: the data train their suppliers' models, liberties shrink, others copy the model, and tools wear out. */
export function tools(t: Turn): void {
  const n = t.setup.scenario.rules.instruments?.['surveillance-export'];
  if (n === undefined) return;
  imitate(t);
  const count = frameOf(t.setup).n;
  const inside = t.setup.scenario.rules.domestic;
  for (let j = 0; j < count; j += 1) {
    let data = 0;
    for (let i = 0; i < count; i += 1) data += i === j ? 0 : t.world.tools.get(i, j);
    const delta = Math.min(MOST, mul(data, n.data));
    if (delta === 0) continue;
    for (const part of ['ai', 'biometrics'] as const) {
      const d = domainFor(t.setup, part);
      if (d >= 0) within100(t, 'level', [d, j], { ...causeOf(t, 'surveillance-export', 'data', j), delta });
    }
  }
  for (let i = 0; i < count; i += 1) {
    const used = toolsOf(t, i);
    if (used === 0) continue;
    if (inside !== undefined)
      within100(t, 'liberties', [i], {
        rule: 'domestic.surveilled',
        delta: -mul(used, inside.surveilled),
        path: '/rules/domestic/surveilled',
      });
    for (let j = 0; j < count; j += 1) {
      const delta = -mul(t.world.tools.get(i, j), n.wear);
      if (delta !== 0)
        within100(t, 'tools', [i, j], { ...causeOf(t, 'surveillance-export', 'wear', j), delta });
    }
  }
}

/** Tools in use in a state, all suppliers' together, world units. */
export function toolsOf(t: Turn, i: number): number {
  let sum = 0;
  for (let j = 0; j < t.setup.states.length; j += 1) sum += t.world.tools.get(i, j);
  return Math.min(FULL, sum);
}

/**
 * A working model is copied: autocracies, and hedging states that lean that way, take over what an autocracy does that is far ahead
 * in AI and biometrics and sits firm, if they trust it.
 */
function imitate(t: Turn): void {
  const n = t.setup.scenario.rules.instruments?.['surveillance-export'];
  const model = modelOf(t);
  if (n === undefined || model < 0) return;
  for (let i = 0; i < t.setup.states.length; i += 1) {
    const pole = t.setup.pole[i];
    const leans = pole === -1 || (pole === 0 && t.world.alignment.get(i) < 0);
    if (i === model || !leans || t.world.trust.get(i, model) <= 0) continue;
    const delta = mul(FULL - toolsOf(t, i), n.imitate);
    within100(t, 'tools', [i, model], { ...causeOf(t, 'surveillance-export', 'imitate', model), delta });
  }
}

/** The autocracy that others look up to; −1 where there is none. Ties to the earlier place. */
export function modelOf(t: Turn): number {
  const n = t.setup.scenario.rules.instruments?.['surveillance-export'];
  const domains = (['ai', 'biometrics'] as const).map((p) => domainFor(t.setup, p)).filter((d) => d >= 0);
  if (n === undefined || domains.length === 0) return -1;
  let best = -1;
  let most = fromPoints(n.model);
  for (let i = 0; i < t.setup.states.length; i += 1) {
    if (t.setup.pole[i] !== -1 || t.world.approval.get(i) < FIRM) continue;
    const sum = domains.reduce((total, d) => total + t.world.level.get(d, i), 0);
    const mean = Math.trunc(sum / domains.length);
    if (mean >= most && (best < 0 || mean > most)) [best, most] = [i, mean];
  }
  return best;
}
