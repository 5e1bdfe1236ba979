import type { Setup } from '../../engine';
import { factsOf, nameOf, type Account, type FactOf } from './facts';
import { councilName } from './newsForums';
import { votedOn } from './factsMotions';

/** A question that members of an accord or a forum decided by vote, one vote each. */
export interface TableQuestion {
  /** Unique in the turn; the replay knows it by this name too. */
  readonly id: string;
  readonly kind: 'motion' | 'admission' | 'council' | 'call';
  /** What it is on: a motion’s title, a candidate, a council, the forum that is called. */
  readonly on: string;
  /** As what a candidate is let in. */
  readonly as?: 'member' | 'observer';
  /** It is in force, and the question is to end it. */
  readonly repeal: boolean;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly abstain: readonly string[];
  /** More yes than no; every voter; or so many yes of all who may vote. */
  readonly rule: 'majority' | 'all' | 'share';
  /** How many yes it took. */
  readonly needs: number;
  readonly passed: boolean;
  /** Members that could each have turned the result alone. */
  readonly pivotal: readonly string[];
  /** What it does, in the scenario’s words. */
  readonly summary?: string;
  /** The cell of the ledger that it changed when it carried. */
  readonly cell: { readonly measure: 'motion' | 'seatIn' | 'council' | 'convened'; readonly subject: string };
}

/** All that one table decided in a turn, the closest vote first. */
export interface TableCase {
  readonly kind: 'table';
  readonly id: string;
  readonly name: string;
  readonly at: 'accord' | 'forum';
  readonly questions: readonly TableQuestion[];
}

type Count = Pick<TableQuestion, 'yes' | 'no' | 'abstain' | 'rule' | 'needs' | 'passed'>;

/**
 * Votes among members that the hall shows: where members were of two minds, and what the reader’s own tables decided. What everybody
 * refused is told by the paper alone.
 */
export function tableCases(account: Account): TableCase[] {
  const { seat } = account;
  const tables = [...motionTables(account), ...forumTables(account)];
  return tables.flatMap((table) => {
    const questions = table.questions.toSorted((a, b) => closeness(b) - closeness(a));
    const sits = questions.some((q) => [...q.yes, ...q.no, ...q.abstain].includes(seat));
    const split = questions.some((q) => q.yes.length > 0 && q.no.length > 0);
    const carried = questions.some((q) => q.passed);
    return split || (sits && carried) ? [{ ...table, questions }] : [];
  });
}

/** A motion that members voted on, with its table; undefined where there is none of that name in the turn. */
export function questionOf(
  account: Account,
  id: string,
): { readonly table: TableCase; readonly question: TableQuestion } | undefined {
  for (const table of motionTables(account)) {
    const question = table.questions.find((one) => one.id === id);
    if (question !== undefined) return { table, question };
  }
  return undefined;
}

/** Members on the smaller side; then what carried before what did not. */
const closeness = ({ yes, no, passed }: TableQuestion): number =>
  Math.min(yes.length, no.length) * 2 + (passed ? 1 : 0);

function motionTables(account: Account): TableCase[] {
  const { setup } = account;
  const put = votedOn(account);
  return [...new Set(put.map((f) => f.accord))].map((accord) => ({
    kind: 'table',
    id: `accord-${accord}`,
    name: nameOf.accord(setup, accord),
    at: 'accord',
    questions: put.filter((f) => f.accord === accord).map((f) => motionQuestion(setup, f)),
  }));
}

function motionQuestion(setup: Setup, f: FactOf<'motion'>): TableQuestion {
  const voters = f.yes.length + f.no.length + f.abstain.length;
  const count: Count = {
    yes: f.yes,
    no: f.no,
    abstain: f.abstain,
    rule: f.needs,
    needs: f.needs === 'all' ? voters : Math.floor((f.yes.length + f.no.length) / 2) + 1,
    passed: f.passed,
  };
  const summary = setup.motions.find((m) => m.def.id === f.motion)?.def.summary;
  return {
    id: `motion-${f.motion}-${f.accord}`,
    kind: 'motion',
    on: nameOf.motion(setup, f.motion),
    repeal: f.repeal,
    ...count,
    pivotal: pivotalOf(count),
    ...(summary !== undefined && { summary }),
    cell: { measure: 'motion', subject: f.motion },
  };
}

function forumTables(account: Account): TableCase[] {
  const { setup } = account;
  return setup.forums.flatMap(({ def }): TableCase[] => {
    const questions = [
      ...factsOf(account, 'convened').flatMap((f) => (f.forum === def.id ? [callQuestion(account, f)] : [])),
      ...factsOf(account, 'admission').flatMap((f) => (f.forum === def.id ? [admission(account, f)] : [])),
      ...factsOf(account, 'council').flatMap((f) => (f.forum === def.id ? [council(account, f)] : [])),
    ];
    return questions.length === 0
      ? []
      : [{ kind: 'table', id: `forum-${def.id}`, name: def.name, at: 'forum', questions }];
  });
}

/** Founders that call a forum together: who does not call has said no to nothing. */
function callQuestion({ setup }: Account, f: FactOf<'convened'>): TableQuestion {
  const plan = setup.forums[setup.forum(f.forum)];
  const seats = (plan?.founders ?? []).flatMap((i) => (setup.seats.includes(i) ? [idAt(setup, i)] : []));
  // Founders without a seat come along, so that fewer callers are enough.
  const along = f.of - f.by.length;
  const count: Count = {
    yes: f.by,
    no: [],
    abstain: seats.filter((id) => !f.by.includes(id)),
    rule: 'share',
    needs: Math.max(1, f.needs - along),
    passed: f.convened,
  };
  return {
    id: `convened-${f.forum}`,
    kind: 'call',
    on: nameOf.forum(setup, f.forum),
    repeal: false,
    ...count,
    pivotal: pivotalOf(count),
    cell: { measure: 'convened', subject: f.forum },
  };
}

function admission(account: Account, f: FactOf<'admission'>): TableQuestion {
  const { setup } = account;
  const share = setup.forums[setup.forum(f.forum)]?.def.admission?.needs ?? 1000;
  const count: Count = {
    yes: f.yes,
    no: f.no,
    abstain: others(account, f.forum, [...f.yes, ...f.no], f.voters),
    rule: 'share',
    // The share asked for, to the nearest vote, as the rules count it.
    needs: Math.max(1, Math.floor((share * f.voters + 500) / 1000)),
    passed: f.passed,
  };
  return {
    id: `admission-${f.forum}-${f.state}`,
    kind: 'admission',
    on: nameOf.state(setup, f.state),
    as: f.as,
    repeal: false,
    ...count,
    pivotal: pivotalOf(count),
    cell: { measure: 'seatIn', subject: `${f.forum}/${f.state}` },
  };
}

function council(account: Account, f: FactOf<'council'>): TableQuestion {
  const count: Count = {
    yes: f.yes,
    no: f.no,
    abstain: others(account, f.forum, [...f.yes, ...f.no]),
    rule: 'majority',
    needs: Math.floor((f.yes.length + f.no.length) / 2) + 1,
    passed: f.passed,
  };
  const summary = account.setup.councils.find((c) => c.def.id === f.council)?.def.summary;
  return {
    id: `council-${f.council}`,
    kind: 'council',
    on: councilName(account, f.council),
    repeal: f.repeal,
    ...count,
    pivotal: pivotalOf(count),
    ...(summary !== undefined && { summary }),
    cell: { measure: 'council', subject: f.council },
  };
}

/** Members with a seat that said nothing, as the forum stood when the turn began; so many at most. */
function others({ setup, before }: Account, forum: string, spoke: readonly string[], voters = 99): string[] {
  const f = setup.forum(forum);
  return setup.seats
    .filter((i) => before.seatIn.get(f, i) === 1)
    .map((i) => idAt(setup, i))
    .filter((id) => !spoke.includes(id))
    .slice(0, Math.max(0, voters - spoke.length));
}

const idAt = (setup: Setup, place: number): string => setup.states[place]?.id ?? '';

/** Who could have turned a result alone: the other choice of one voter, with everybody else’s as it was. */
function pivotalOf(count: Count): string[] {
  const turns = (yes: number, no: number): boolean => carried(count, yes, no) !== count.passed;
  const [y, n] = [count.yes.length, count.no.length];
  return [
    ...count.yes.filter(() => turns(y - 1, n + 1)),
    ...count.no.filter(() => turns(y + 1, n - 1)),
    ...count.abstain.filter(() => turns(y + 1, n) || turns(y, n + 1)),
  ];
}

function carried({ rule, needs, yes, no, abstain }: Count, y: number, n: number): boolean {
  if (rule === 'majority') return y > n;
  return rule === 'all' ? y === yes.length + no.length + abstain.length : y >= needs;
}
