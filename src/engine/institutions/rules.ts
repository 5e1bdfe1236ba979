import type { AccordDef, MotionDef } from '../../scenario/types';
import type { Setup } from '../setup';
import type { View } from '../view';
import type { World } from '../world';

type Audience = 'all' | 'members' | 'nobody';

/** The rules an accord is played under: its own, with the motions in force laid over them. */
export interface AccordRules {
  /** Evidence before effort and events, 0..1000 against a cover of 1..1000. */
  readonly evidence: number;
  readonly suspend: AccordDef['caught']['suspend'];
  /** With fewer who honour two turns running, it lapses; 0 never. */
  readonly quorum: number;
  /** Who is told how many honoured, and who is told what each member did. */
  readonly count: Audience;
  readonly conduct: Audience;
  /** Ids of states that learn what members learn. */
  readonly observers: readonly string[];
  /** What each member pays a turn for motions in force: file points at home, permille of the budget. */
  readonly upkeep: readonly { readonly motion: string; readonly home: number; readonly budget: number }[];
  /** A motion needs every member's yes. */
  readonly veto: boolean;
}

/** Rules of an accord that has changed nothing, made once. */
const own = new WeakMap<AccordDef, AccordRules>();

/** The rules of an accord as the world stands. The one place where a motion's effects are read. */
export function rulesOf(setup: Setup, world: Pick<World, 'motion'>, accord: number): AccordRules {
  return read(setup, accord, (m) => world.motion.get(m) !== 0);
}

/** The same for whoever sees only a view: which motions are in force is public. */
export function rulesSeen(setup: Setup, view: View, accord: number): AccordRules {
  return read(setup, accord, (m) => view.columns.motion[m] !== 0);
}

/** Ids of those who hear what an audience hears of an accord, `self` included; undefined is everyone. */
export function listeners(
  def: AccordDef,
  rules: AccordRules,
  audience: Audience,
  self: readonly string[] = [],
): readonly string[] | undefined {
  if (audience === 'all') return undefined;
  return audience === 'nobody' ? self : [...def.members, ...rules.observers];
}

function read(setup: Setup, accord: number, inForce: (motion: number) => boolean): AccordRules {
  const def = setup.accords[accord];
  if (def === undefined) throw new RangeError(`no accord at place ${accord}`);
  let rules = own.get(def);
  if (rules === undefined) {
    rules = unchanged(def);
    own.set(def, rules);
  }
  if (def.motions.length === 0) return rules;
  for (const [m, motion] of setup.motions.entries())
    if (motion.accord === accord && inForce(m)) rules = changed(rules, motion.def);
  return rules;
}

function unchanged(def: AccordDef): AccordRules {
  return {
    evidence: def.inspection.evidence,
    suspend: def.caught.suspend,
    quorum: def.quorum,
    count: 'all',
    conduct: 'nobody',
    observers: [],
    upkeep: [],
    veto: false,
  };
}

function changed(before: AccordRules, motion: MotionDef): AccordRules {
  let rules = before;
  for (const effect of motion.effects) {
    switch (effect.kind) {
      case 'enforcement': {
        const { home = 0, budget = 0 } = effect.upkeep ?? {};
        rules = {
          ...rules,
          evidence: Math.max(0, Math.min(1000, rules.evidence + effect.evidence)),
          upkeep:
            home === 0 && budget === 0
              ? rules.upkeep
              : [...rules.upkeep, { motion: motion.id, home, budget }],
        };
        break;
      }
      case 'suspension':
        rules = { ...rules, suspend: effect.suspend };
        break;
      case 'quorum':
        rules = { ...rules, quorum: effect.least };
        break;
      case 'secrecy':
        rules = {
          ...rules,
          count: effect.count ?? rules.count,
          conduct: effect.conduct ?? rules.conduct,
        };
        break;
      case 'observers':
        rules = { ...rules, observers: [...new Set([...rules.observers, ...effect.states])] };
        break;
      case 'veto':
        rules = { ...rules, veto: true };
    }
  }
  return rules;
}
