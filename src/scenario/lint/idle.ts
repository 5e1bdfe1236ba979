import type { EffectDef, Scenario } from '../schema/scenario';
import type { Check, Finding } from './types';

/** Accords and effects that change nothing. */
export const idle: Check = {
  code: 'SC312',
  find: (s) => [
    ...s.accords
      .filter((x) => x.provisions.length === 0)
      .map((x) => ({
        path: `/accords/${x.id}/provisions`,
        what: `"${x.name}" provides nothing`,
        why: 'honouring it would make no difference',
        fix: 'add a provision',
      })),
    ...s.events.flatMap((x) => x.effects.flatMap((e, i) => vain(s, e, `/events/${x.id}/effects/${i}`))),
    ...s.milestones.flatMap((x) =>
      x.unlocks.flatMap((e, i) => vain(s, e, `/milestones/${x.id}/unlocks/${i}`)),
    ),
  ],
};

/** What only the full ledger has. */
const FULL_ONLY = ['approval', 'damage', 'level', 'trust', 'capital'] as const;

/** An effect that changes nothing in this scenario. */
export function vain(s: Scenario, effect: EffectDef, path: string): Finding[] {
  const [kind, body] = Object.entries(effect)[0] ?? ['', {}];
  const say = (what: string, why: string, fix: string) => [{ path: `${path}/${kind}`, what, why, fix }];
  if (typeof body === 'object' && 'by' in body && body.by === 0)
    return say('this effect is 0', 'nothing changes', 'give it a size');
  const full = s.rules.ledger === 'full';
  if (!full && (FULL_ONLY as readonly string[]).includes(kind)) {
    return say(
      `"${kind}" has no effect here`,
      'the single ledger has no such measure',
      'use "home", "tilt" or "standard"',
    );
  }
  if (full && kind === 'home')
    return say(
      '"home" has no effect here',
      'the full ledger has no standing at home',
      'use "approval" or "damage"',
    );
  const accord = s.accords.find((x) => x.id === effect.accordPush?.accord);
  if (accord !== undefined && !accord.provisions.some((p) => p.kind === 'push')) {
    return say(`"${accord.name}" has no push to multiply`, 'nothing changes', 'name an accord with a push');
  }
  return [];
}
