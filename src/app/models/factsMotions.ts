import { called, factsOf, line, nameOf, type Account, type FactOf, type Line } from './facts';
import type { RevealStep } from './factsReveal';
import { causeRef, refTo } from './ledgerRefs';

/** Motions on which somebody voted: a question that nobody answered is not told. */
export function votedOn(account: Account): FactOf<'motion'>[] {
  return factsOf(account, 'motion').filter((f) => f.yes.length + f.no.length > 0);
}

/** What members decided about the rules of their accords, and whose hands were up. */
export function motions(account: Account): RevealStep[] {
  const put = votedOn(account);
  const [only] = put;
  if (only === undefined) return [];
  const changed = put.filter((f) => f.passed).length;
  return [
    {
      id: 'motions',
      kind: 'motions',
      short: line('reveal.motions.short'),
      title:
        put.length === 1
          ? line('reveal.motion', { title: titleOf(account, only), result: resultOf(only) })
          : line('reveal.motions', { n: changed, of: put.length }),
      lines: put.flatMap((f) => handsUp(account, f)),
    },
  ];
}

/** One motion's count and names; what it does follows where it carried. */
export function handsUp(account: Account, f: FactOf<'motion'>): Line[] {
  const states = (ids: readonly string[]) => ids.map((id) => called(account.setup, id));
  const params = {
    title: titleOf(account, f),
    yes: f.yes.length,
    no: f.no.length,
    result: resultOf(f),
    needs: f.needs,
  };
  return [
    line('reveal.motion.count', params, causeRef(refTo(account, 'motion', f.motion))),
    ...(f.yes.length === 0 ? [] : [line('reveal.motion.yes', { states: states(f.yes) })]),
    ...(f.no.length === 0 ? [] : [line('reveal.motion.no', { states: states(f.no) })]),
    ...(f.abstain.length === 0 ? [] : [line('reveal.motion.abstain', { states: states(f.abstain) })]),
  ];
}

export function titleOf({ setup }: Account, f: { motion: string }): string {
  return nameOf.motion(setup, f.motion);
}

/** `adopted`, `failed`, `ended` or `stays`. */
export function resultOf(f: FactOf<'motion'>): string {
  if (f.repeal) return f.passed ? 'ended' : 'stays';
  return f.passed ? 'adopted' : 'failed';
}

/** Where the books are open: who is now known to have kept its due, for the step that tells the count. */
export function openBooks(account: Account, accord: string): Line[] {
  const { setup, seat } = account;
  const told = factsOf(account, 'conduct').filter((f) => f.accord === accord);
  if (account.over || !told.some((f) => f.state !== seat)) return [];
  const states = told.filter((f) => !f.honoured).map((f) => called(setup, f.state));
  return [line('reveal.books', { n: states.length, states })];
}
