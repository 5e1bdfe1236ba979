import { pays, type Findings } from '../../lab/sensitivity/findings';
import type { Tried } from '../../lab/sensitivity/tried';
import { num } from '../words/whole';
import { called, line, type Account, type Line } from './facts';

type Setup = Account['setup'];

const FINDINGS = ['ending', 'first', 'defecting'] as const;

/** Which of the game's findings flip, and at which values; or that all of them stand. */
export function leverLines(setup: Setup, { lever, asPlayed, decision, tried }: Tried): Line[] {
  if (tried.length === 0) return [line('sens.stuck')];
  const flips = FINDINGS.flatMap((finding): Line[] => {
    const values = tried.filter((one) => one.flips[finding]).map(({ value }) => num(value, 'exact'));
    if (values.length === 0) return [];
    const said = { n: values.length, values };
    if (finding !== 'defecting') return [line(`sens.flips.${finding}`, said)];
    if (decision === null) return [];
    return [
      line('sens.flips.defecting', {
        ...said,
        paid: paidWord(asPlayed),
        state: called(setup, decision.seat),
        turn: decision.turn,
      }),
    ];
  });
  if (flips.length > 0) return flips.length < FINDINGS.length ? [...flips, line('sens.none')] : flips;
  const all = [lever.value, ...tried.map(({ value }) => value)];
  return [line('sens.holds', { low: num(Math.min(...all), 'exact'), high: num(Math.max(...all), 'exact') })];
}

function paidWord({ defecting }: Findings): 'paid' | 'cost' | 'none' {
  const sign = pays(defecting);
  return sign === 1 ? 'paid' : sign === -1 ? 'cost' : 'none';
}

/** True where a scenario itself calls an assumption an estimate. */
export function isEstimate(text: string): boolean {
  return /\bestimat/i.test(text);
}
