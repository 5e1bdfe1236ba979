import type { Scenario } from './types';

/** Of a scenario, or of its file, what tells how large it is. */
type Asked = Readonly<{
  rules?: Partial<Pick<Scenario['rules'], Mechanism | 'ledger' | 'market'>>;
  assembly?: Partial<Pick<Scenario['assembly'], House>>;
  forums?: Scenario['forums'];
  milestones?: Partial<Scenario['milestones']>;
  accords?: readonly { readonly provisions?: readonly { readonly kind: string }[] }[];
}>;

type Mechanism = (typeof MECHANISMS)[number];
type House = (typeof HOUSES)[number];
const MECHANISMS = ['instruments', 'domestic', 'capital', 'institutions', 'forums'] as const;
const HOUSES = ['venues', 'regions', 'elections', 'franchise'] as const;
/** What the accords of class games do. */
const PLAIN: readonly string[] = ['share', 'push', 'recoil'];

/**
 * True of a scenario that has more than a class game: the full ledger, or any mechanism that comes with it. Then the bots, sentences and
 * panels of those have to come too.
 */
export function isLarge({
  rules = {},
  assembly = {},
  forums = [],
  milestones = [],
  accords = [],
}: Asked): boolean {
  return (
    rules.ledger === 'full' ||
    rules.market === 'contest' ||
    MECHANISMS.some((mechanism) => rules[mechanism] !== undefined) ||
    HOUSES.some((house) => assembly[house] !== undefined) ||
    forums.length > 0 ||
    milestones.length > 0 ||
    accords.some(({ provisions = [] }) => provisions.some(({ kind }) => !PLAIN.includes(kind)))
  );
}
