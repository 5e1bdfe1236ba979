import type { Consideration, Promise_ } from '../../engine';
import type { Situation } from '../appraise/situation';
import { trustIn } from '../bargain/word';
import type { Ground } from './ground';
import { OBJECT, SUPPORT } from './stance';
import type { Call, Terms } from './room';

/** What is left of this seat's voices after what it has signed and sworn for this turn. */
export function meansOf(s: Situation, g: Ground, me: number): Terms {
  const sold = soldCalls(s, g, me);
  const sworn = s.character.keepsWord
    ? swornCalls(s, g, me).filter((c) => !sold.some((x) => x.text === c.text))
    : [];
  const fixed = [...sold, ...sworn].slice(0, s.options.voices);
  return {
    fixed,
    free: Math.max(0, s.options.voices - fixed.length),
    silent: s.character.keepsWord ? swornSilence(s, g) : [],
  };
}

/** Voices signed away in deals agreed this turn; the rules cast them. */
export function soldCalls(s: Situation, g: Ground, me: number): Call[] {
  const { seat, turn } = s.view;
  return s.view.deals.flatMap((d) =>
    d.status === 'agreed' && d.turn === turn ? callsIn(g, me, d.from === seat ? d.give : d.take) : [],
  );
}

export function callsIn(g: Ground, seat: number, items: readonly Consideration[]): Call[] {
  return items.flatMap((x) => (x.kind === 'voice' ? call(g, seat, x.text, x.stance) : []));
}

function swornCalls(s: Situation, g: Ground, me: number): Call[] {
  return mine(s).flatMap(({ clause: c }) =>
    c.kind === 'object' || c.kind === 'support' ? call(g, me, c.text, c.kind) : [],
  );
}

function swornSilence(s: Situation, g: Ground): number[] {
  return mine(s).flatMap(({ clause: c }) =>
    c.kind === 'silent' ? g.list.flatMap((m, t) => (m.def.id === c.text ? [t] : [])) : [],
  );
}

/** This seat's own promises for this turn that no condition can void. */
function mine(s: Situation): Promise_[] {
  const { seat, turn, promises } = s.view;
  return promises.filter(
    (p) => p.from === seat && p.turn === turn && p.status === 'open' && p.unless === undefined,
  );
}

/** Half of what is threatened is done, by one whose word is good. */
const CARRIED_OUT = 0.5;

/** Threats to take this seat's voice that its silence on a text would lift, with the odds that they are carried out, 0..1. */
export function threatsOn(s: Situation, g: Ground): { text: number; odds: number }[] {
  const { seat, turn } = s.view;
  return s.view.promises.flatMap((p) => {
    if (p.to !== seat || p.turn !== turn || p.status !== 'open' || p.unless?.kind !== 'silent') return [];
    if (p.clause.kind !== 'act' || p.clause.verb !== 'squeeze' || p.clause.target !== seat) return [];
    const { text } = p.unless;
    const place = g.list.findIndex((m) => m.def.id === text);
    return place < 0 ? [] : [{ text: place, odds: CARRIED_OUT * trustIn(s, s.setup.state(p.from)) }];
  });
}

function call(g: Ground, seat: number, text: string, stance: 'support' | 'object'): Call[] {
  const place = g.list.findIndex((m) => m.def.id === text);
  return place < 0 ? [] : [{ seat, text: place, stance: stance === 'object' ? OBJECT : SUPPORT }];
}
