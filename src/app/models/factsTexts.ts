import { draftFinding, draftLost, isKilled } from './drafts';
import { called, byId, factsOf, line, nameOf, screen, type Account, type FactOf, type Line } from './facts';
import type { RevealStep } from './factsReveal';
import { causeRef, refTo } from './ledgerRefs';

export type TextFact = FactOf<'text'>;

/** One step for each item of the docket that came up, its texts, their voices and what they changed. */
export function texts(account: Account): RevealStep[] {
  return itemsDecided(account).flatMap(({ item, facts }) => {
    const head = facts.find((f) => f.result === 'approved' || f.result === 'moved') ?? facts[0];
    if (!head) return [];
    const rivals = facts.length > 1;
    return {
      id: `text-${item}`,
      kind: 'text' as const,
      item,
      short: line('reveal.text.short', { text: itemName(account, item) }),
      title: rivals ? draftFinding(account.setup, facts) : textTitle(account, head),
      lines: [
        ...(rivals ? rivalLines(account, facts) : voiceLines(account, head)),
        ...deniedLines(account, facts),
        ...rulesLine(account, facts),
        ...ownLine(account, facts),
        ...pivotLine(account, pivotOf(facts)),
      ],
    };
  });
}

/** Rival drafts: who spoke for and against each, and what became of those that are not the rule. */
function rivalLines(account: Account, facts: readonly TextFact[]): Line[] {
  const { setup } = account;
  return [
    ...facts.flatMap((fact) => {
      const text = nameOf.text(setup, fact.text);
      const said = (id: 'reveal.draft.support' | 'reveal.draft.object', who: readonly string[]) =>
        who.length === 0 ? [] : [line(id, { text, states: names(account, who) })];
      return [
        ...said('reveal.draft.support', fact.supporters),
        ...said('reveal.draft.object', fact.objectors),
        ...(isKilled(setup, fact) ? [draftLost(setup, fact)] : []),
      ];
    }),
    ...(facts.some((fact) => fact.result === 'approved') ? [] : [line('reveal.text.market')]),
  ];
}

/** Of rival drafts one fact tells who could have turned the result. */
function pivotOf(facts: readonly TextFact[]): TextFact {
  return facts.find((fact) => fact.pivotal.length > 0) ?? (facts[0] as TextFact);
}

/** The docket items of the turn with their texts' facts, in docket order. */
export function itemsDecided(account: Account): { item: string; facts: TextFact[] }[] {
  const facts = factsOf(account, 'text');
  return [...new Set(facts.map((f) => f.item))].map((item) => ({
    item,
    facts: facts.filter((f) => f.item === item),
  }));
}

/** “I1”, or the title of an item of rival texts. */
export function itemName({ setup }: Account, item: string): string {
  const def = byId(setup.items, item);
  if (!def) return item;
  return def.title ?? nameOf.text(setup, def.texts[0] ?? item);
}

/** What came of an item: of a text, or among rival drafts. */
export function itemTitle(account: Account, facts: readonly TextFact[]): Line {
  const head = facts.find((fact) => fact.result === 'approved') ?? facts[0];
  if (head === undefined || facts.length > 1) return draftFinding(account.setup, facts);
  return textTitle(account, head);
}

/** The finding about one text that has no rivals: it passes, falls, moves on or waits. */
export function textTitle(account: Account, fact: TextFact): Line {
  const { setup } = account;
  const text = nameOf.text(setup, fact.text);
  const n = fact.objectors.length;
  switch (fact.result) {
    case 'approved':
      if (fact.votes) return line('reveal.text.adopted', { text, ...fact.votes });
      return line('reveal.text.approved', { text, n });
    case 'moved':
      return line('reveal.text.moved', { text, stage: stageName(account, fact) });
    case 'waits':
      return line('reveal.text.waits', { text });
    case 'overtaken':
      return line('reveal.text.overtaken', { text });
    case 'no-rule':
      return draftFinding(setup, [fact]);
    case 'fell':
      if (fact.denied === true) return line('reveal.text.denied', { text });
      if (fact.votes) return line('reveal.text.rejected', { text, ...fact.votes });
      if (fact.replies)
        return line('reveal.text.replies', {
          text,
          support: fact.replies.support,
          total: fact.replies.total,
        });
      return line('reveal.text.fell', { text, n, objectors: names(account, fact.objectors) });
  }
}

type VoiceLine = 'reveal.voices.support' | 'reveal.voices.policy' | 'reveal.voices.companies';

/** Who said what on a text; votes as a tally. */
export function voiceLines(account: Account, fact: TextFact): Line[] {
  const policy = factsOf(account, 'voice').filter((v) => v.text === fact.text && v.stance === 'policy');
  const said = (id: VoiceLine, who: readonly string[]): Line[] =>
    who.length === 0 ? [] : [line(id, { n: who.length, states: names(account, who) })];
  const objected = fact.objectors.length;
  const counted = causeRef(refTo(account, 'outcome', fact.text));
  const all = [
    ...(fact.votes ? [line('reveal.voices.votes', { ...fact.votes }, counted)] : []),
    ...(fact.replies
      ? [line('reveal.voices.replies', { support: fact.replies.support, total: fact.replies.total }, counted)]
      : []),
    ...(objected > 0
      ? [line('reveal.voices.object', { n: objected, states: names(account, fact.objectors) })]
      : []),
    ...said('reveal.voices.support', fact.supporters),
    ...said('reveal.voices.companies', fact.companies ?? []),
    ...said(
      'reveal.voices.policy',
      policy.map((v) => v.state),
    ),
  ];
  return all.length > 0 ? all : [line('reveal.voices.none')];
}

function deniedLines(account: Account, facts: readonly TextFact[]): Line[] {
  return factsOf(account, 'denied')
    .filter((d) => facts.some((f) => f.text === d.text))
    .map((d) =>
      line('reveal.denied', {
        by: called(account.setup, d.by),
        state: called(account.setup, d.state),
        text: d.text === undefined ? 'none' : nameOf.text(account.setup, d.text),
      }),
    );
}

/** How far the rules in force moved in the assembly by these texts, from the ledger. */
function rulesLine(account: Account, facts: readonly TextFact[]): Line[] {
  const moved = standardMove(
    account,
    facts.map((f) => f.text),
  );
  if (!moved) return [];
  return [
    line('reveal.text.rules', { by: screen(moved.by), after: screen(moved.after) }, causeRef(moved.entry)),
  ];
}

/** The part of the standard's change that texts caused, and the entry that says so; null where they caused none. */
export function standardMove(
  account: Account,
  textIds: readonly string[],
): { by: number; after: number; entry: number } | null {
  for (const entry of account.entries) {
    if (entry.turn !== account.turn || (entry.measure !== 'standard' && entry.measure !== 'adopting'))
      continue;
    const by = entry.causes
      .filter((c) => c.by?.some((id) => textIds.includes(id)))
      .reduce((sum, c) => sum + c.delta, 0);
    if (by !== 0) return { by, after: entry.after, entry: entry.id };
  }
  return null;
}

function pivotLine(account: Account, fact: TextFact): Line[] {
  const n = fact.pivotal.length;
  // Where several claimed policy implications, none of them alone could have taken the claim back.
  if (fact.result === 'moved' && n > 1) return [];
  if (n === 0) return [line('reveal.text.settled')];
  return [
    line(n > MANY ? 'reveal.text.any' : 'reveal.text.turned', { n, states: names(account, fact.pivotal) }),
  ];
}

/** More names than this are counted instead of listed. */
const MANY = 6;

/** What the texts moved at the seat's own home: prizes, credit and the cost of objecting. */
function ownLine(account: Account, facts: readonly TextFact[]): Line[] {
  const { seat } = account;
  const ids = facts.map((f) => f.text);
  const entry = account.entries.find(
    (e) => e.turn === account.turn && e.phase === 'assembly' && e.measure === 'home' && e.subject === seat,
  );
  const by = (entry?.causes ?? [])
    .filter((c) => c.by?.some((id) => ids.includes(id)))
    .reduce((sum, c) => sum + c.delta, 0);
  return by === 0 ? [] : [line('reveal.text.own', { by: screen(by) }, causeRef(entry?.id))];
}

/** The name of the stage that a text moves on to: `next` is `procedure/stage`, or a stage of the procedure it was in. */
export function stageName({ setup }: Account, { procedure, next = '' }: TextFact): string {
  const [other, stage] = next.includes('/') ? next.split('/') : [procedure, next];
  const def = byId(setup.scenario.assembly.procedures, other ?? '');
  return byId(def?.stages ?? [], stage ?? '')?.name ?? next;
}

function names({ setup }: Account, ids: readonly string[]): Line[] {
  return ids.map((id) => called(setup, id));
}
