import { byId, called, factsOf, line, nameOf, type Account, type FactOf, type Line } from './facts';
import { openBooks } from './factsMotions';
import type { RevealStep } from './factsReveal';
import { causeRef, refTo } from './ledgerRefs';

/** More accords than this are counted in one step. */
const SINGLY = 3;

/** How many honoured each accord, and how many did a turn before; never who. */
export function counts(account: Account): RevealStep[] {
  const facts = factsOf(account, 'honour-count');
  if (facts.length > SINGLY) return [together(account, facts)];
  return facts.map((fact, at) => {
    const { honoured, of } = fact;
    const last = factsOf(account, 'honour-count', account.turn - 1).find((f) => f.accord === fact.accord);
    return {
      id: `count-${fact.accord}`,
      kind: 'count' as const,
      short: line('reveal.count.short'),
      title: line('reveal.count', {
        honoured,
        of,
        accord: nameOf.accord(account.setup, fact.accord),
        honour: byId(account.setup.accords, fact.accord)?.honour ?? '',
      }),
      count: { honoured, of },
      lines: [
        ...(last
          ? [line('reveal.count.last', { turn: last.turn, honoured: last.honoured, of: last.of })]
          : []),
        ...sealedOrOpen(account, fact.accord, at === 0),
      ],
    };
  });
}

/** Who kept its due, where members have opened the books or the count itself says it; else that nobody is told, once. */
function sealedOrOpen(account: Account, accord: string, first: boolean): Line[] {
  const open = openBooks(account, accord);
  const pair = otherOfTwo(account, accord);
  if (open.length > 0) return open;
  if (pair !== undefined) return [pair];
  return first ? [sealed(account)] : [];
}

function sealed(account: Account): Line {
  return line(account.over ? 'reveal.count.over' : 'reveal.count.sealed');
}

/** Of two members one is you, so the count tells what the other did; undefined in a larger accord, and to who is not in it. */
function otherOfTwo(account: Account, accord: string): Line | undefined {
  const { setup, seat } = account;
  const def = byId(setup.accords, accord);
  const [other, ...more] = def?.members.filter((id) => id !== seat) ?? [];
  if (!def?.members.includes(seat) || other === undefined || more.length > 0) return undefined;
  const own = factsOf(account, 'conduct').find((f) => f.accord === accord && f.state === seat);
  const count = factsOf(account, 'honour-count').find((f) => f.accord === accord);
  if (own === undefined || count === undefined) return undefined;
  const honoured = count.honoured - (own.honoured ? 1 : 0) > 0;
  return line('reveal.count.other', {
    state: called(setup, other),
    choice: honoured ? def.honour : def.defect,
  });
}

function together(account: Account, facts: readonly FactOf<'honour-count'>[]): RevealStep {
  const sum = (f: (fact: FactOf<'honour-count'>) => number): number =>
    facts.reduce((total, x) => total + f(x), 0);
  // One sentence for all that everybody honoured: what is left is what a reader wants to find.
  const full = facts.filter((f) => f.honoured === f.of);
  const short = full.length > SINGLY ? facts.filter((f) => f.honoured < f.of) : facts;
  const accords = full.map((f) => nameOf.accord(account.setup, f.accord));
  return {
    id: 'counts',
    kind: 'count',
    short: line('reveal.count.short'),
    title: line('reveal.counts', { honoured: sum((f) => f.honoured), of: sum((f) => f.of), n: facts.length }),
    lines: [
      ...short.map((f) => {
        const last = factsOf(account, 'honour-count', account.turn - 1).find((x) => x.accord === f.accord);
        const params = { honoured: f.honoured, of: f.of, accord: nameOf.accord(account.setup, f.accord) };
        return last
          ? line('reveal.counts.last', { ...params, last: last.honoured })
          : line('reveal.counts.one', params);
      }),
      ...(short === facts ? [] : [line('reveal.counts.full', { accords })]),
      ...facts.flatMap((f) => openBooks(account, f.accord)),
      sealed(account),
    ],
  };
}

/** Whom an inspection named, who is out of the shares and who is back in them. */
export function named(account: Account): RevealStep[] {
  const { setup } = account;
  const counted = factsOf(account, 'honour-count');
  const found = factsOf(account, 'named');
  const standing = standingLines(account);
  // Where nobody can be inspected, that nobody was named is no news.
  const inspected = counted.some((f) => (byId(setup.accords, f.accord)?.inspection.evidence ?? 0) > 0);
  if (!inspected && found.length === 0 && standing.length === 0) return [];
  const missing = counted.reduce((sum, f) => sum + f.of - f.honoured, 0);
  const states = [...new Set(found.map((f) => f.state))].map((id) => called(setup, id));
  return [
    {
      id: 'named',
      kind: 'named',
      short: line('reveal.named.short'),
      title:
        found.length > 0 ? line('reveal.named', { n: states.length, states }) : line('reveal.named.none'),
      lines: [
        ...(found.length === 0 ? [line('reveal.named.none.why', { missing })] : []),
        ...found.map((f) =>
          line('reveal.named.one', names(account, f), causeRef(refTo(account, 'named', f.state))),
        ),
        ...standing,
      ],
    },
  ];
}

function standingLines(account: Account): Line[] {
  const cell = (f: { accord: string; state: string }) =>
    causeRef(refTo(account, 'suspended', `${f.accord}/${f.state}`));
  return [
    ...factsOf(account, 'suspended').map((f) => line('reveal.named.suspended', names(account, f), cell(f))),
    ...factsOf(account, 'restored').map((f) => line('reveal.named.restored', names(account, f), cell(f))),
    ...reports(account),
    ...factsOf(account, 'lapsed').map((f) =>
      line(
        'reveal.lapsed',
        { accord: nameOf.accord(account.setup, f.accord) },
        causeRef(refTo(account, 'lapsed', f.accord)),
      ),
    ),
  ];
}

function names({ setup }: Account, fact: { accord: string; state: string }) {
  return { state: called(setup, fact.state), accord: nameOf.accord(setup, fact.accord) };
}

/** What reports say of members who were not named: only who is said to have kept its due, accord by accord. */
function reports(account: Account): Line[] {
  const { setup } = account;
  const found = factsOf(account, 'named');
  const isFound = (accord: string, state: string): boolean =>
    found.some((f) => f.accord === accord && f.state === state);
  const against = factsOf(account, 'report').filter((f) => !f.honoured && !isFound(f.accord, f.state));
  return [...new Set(against.map((f) => f.accord))].map((accord) => {
    const states = against.filter((f) => f.accord === accord).map((f) => called(setup, f.state));
    return line('reveal.reports', { n: states.length, states, accord: nameOf.accord(setup, accord) });
  });
}
