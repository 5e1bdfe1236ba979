import type { EffectDef } from '../../scenario/types';
import type { Setup } from '../setup';

export type EffectKind = keyof EffectDef;

/** What a field of an effect takes. `all` beside a state: every one of them. */
export interface EffectField {
  readonly name: string;
  readonly is:
    | 'domain'
    | 'state'
    | 'state-or-all'
    | 'market'
    | 'accord'
    | 'candidate'
    | 'item'
    | 'points'
    | 'permille'
    | 'years'
    | 'credentials';
  readonly optional?: true;
}

interface EffectSpec {
  readonly fields: readonly EffectField[];
  /** Whether it moves anything in this scenario. */
  readonly works: (setup: Setup) => boolean;
}

const domain: EffectField = { name: 'domain', is: 'domain' };
const at: EffectField = { name: 'at', is: 'state' };
const by: EffectField = { name: 'by', is: 'points' };
const accord: EffectField = { name: 'accord', is: 'accord' };

const full = ({ scenario }: Setup): boolean => scenario.rules.ledger === 'full';
const franchise = ({ scenario }: Setup): boolean => scenario.assembly.franchise !== undefined;

/** Every effect by its fields, as the scenario format has them: what a form asks for and what a check of a record looks at. */
export const EFFECTS: { readonly [K in EffectKind]-?: EffectSpec } = {
  tilt: {
    fields: [domain, by, { name: 'at', is: 'market', optional: true }],
    works: (s) => s.buyers.length > 0,
  },
  standard: { fields: [domain, by], works: () => true },
  home: { fields: [at, by], works: (s) => !full(s) },
  approval: { fields: [at, by], works: full },
  damage: { fields: [{ name: 'at', is: 'state-or-all' }, by], works: full },
  level: { fields: [at, domain, by], works: full },
  trust: { fields: [{ name: 'from', is: 'state' }, { name: 'in', is: 'state' }, by], works: full },
  capital: { fields: [at, by], works: full },
  accordPush: {
    fields: [accord, { name: 'factor', is: 'permille' }],
    works: (s) => s.accords.some((a) => a.provisions.some((p) => p.kind === 'push')),
  },
  inspection: {
    fields: [accord, { name: 'evidence', is: 'permille' }],
    works: (s) => s.accords.length > 0,
  },
  appeal: {
    fields: [{ name: 'candidate', is: 'candidate' }, by],
    works: (s) => s.candidates.length > 0,
  },
  arrears: { fields: [at, { name: 'years', is: 'years' }], works: franchise },
  credentials: { fields: [at, { name: 'as', is: 'credentials' }], works: franchise },
  docket: { fields: [{ name: 'item', is: 'item' }], works: (s) => s.items.length > 0 },
};
