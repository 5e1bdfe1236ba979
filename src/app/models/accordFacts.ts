import { longest, POINT, rulesSeen } from '../../engine';
import type { AccordChoice, AccordOption } from '../../engine';
import type { AccordDef } from '../../scenario/types';
import { called, line, nameOf, stakeTimes } from './facts';
import { lineText } from './factsLine';
import { frequency } from './sentence';
import type { LedgerTarget } from './ledger';
import { factsOfKind } from './viewFacts';
import type { Seen } from './seen';
import { list, num, t } from '../words';

/** What it is, how much, and where in the accord the number is written. */
type Pairs = (readonly [string, string, string?])[];

/** What each of the two choices costs and brings by the accord's own numbers, the turn's stake included. */
export function accordFacts(
  plan: Seen,
  option: AccordOption,
  accord: AccordDef,
): Record<AccordChoice, Pairs> {
  const { stake, view } = plan;
  if (option.suspended) return restitutionFacts(plan, option, accord);
  const pair = pairFacts(plan, accord);
  if (pair !== null) return pair;
  const honour: Pairs = [[t('accords.cost'), cost(option), `due/${option.dueIn}`]];
  const defect: Pairs = [[t('accords.cost'), num(0)]];
  for (const [at, provision] of accord.provisions.entries()) {
    const path = `provisions/${at}/${provision.kind === 'recoil' ? 'by' : 'perDue'}`;
    if (provision.kind === 'share') {
      const by = num(provision.perDue * stake, 'signed');
      const least = leastPayers(provision.minimum, view.turn);
      const others = accord.members.length - 1;
      honour.push([shareLabel(least, accord.members.length), by, path]);
      // Where it takes everyone, keeping one's share means that nobody gets anything back.
      defect.push(least > others ? [t('accords.share.none'), num(0)] : [t('accords.share.others'), by]);
    }
    if (provision.kind === 'push')
      honour.push([
        t('accords.push'),
        num(provision.perDue * stake * weight(plan, provision), 'signed'),
        path,
      ]);
    if (provision.kind === 'recoil')
      defect.push([t('accords.recoil'), num(provision.by * stake, 'signed'), path]);
  }
  defect.push(...caughtFacts(plan, accord));
  return { honour, defect };
}

/** The lines of the scenario that the numbers of its two choices are made of. */
export function accordSources(plan: Seen, accord: AccordDef, option: AccordOption): LedgerTarget {
  const { setup, stake } = plan;
  const { honour, defect } = accordFacts(plan, option, accord);
  const one = (text: string, path: string) => {
    const title = line('news.plain', { text });
    return { line: title, at: { kind: 'path', path, title, value: 0 } } as const;
  };
  const stakes = stake > 1 ? [one(t('plan.stake', { n: stake }), '/turns/stakes')] : [];
  return {
    kind: 'count',
    title: line('news.plain', { text: nameOf.accord(setup, accord.id) }),
    cases: [
      ...[...honour, ...defect].flatMap(([what, much, path]) =>
        path === undefined ? [] : [one(`${what} ${much}`, `/accords/${accord.id}/${path}`)],
      ),
      ...stakes,
    ],
  };
}

/** What it costs to be found out, where there is somebody who may find out. */
function caughtFacts({ setup, view, stake }: Seen, accord: AccordDef): Pairs {
  if (rulesSeen(setup, view, setup.accord(accord.id)).evidence === 0) return [];
  const { home, trust, approval } = accord.caught;
  const costs = [
    ['home', -Math.abs(home) * stake],
    ['trust', -Math.abs(trust) / 10],
    ['approval', -Math.abs(approval) / 10],
  ] as const;
  return costs.flatMap(([what, by]) =>
    by === 0 ? [] : [[t(`accords.caught.${what}`), num(by, 'signed'), `caught/${what}`] as const],
  );
}

/** Out of the shares: what one honoured turn costs and restores, and that nothing comes without it. */
function restitutionFacts(
  { setup, view }: Seen,
  option: AccordOption,
  accord: AccordDef,
): Record<AccordChoice, Pairs> {
  const share = accord.provisions.find((provision) => provision.kind === 'share');
  // After the last turn there is nothing to come back to.
  const next = view.turn < longest(setup) ? stakeTimes(setup, view.turn + 1) : 0;
  const nothing = [t('accords.back.now'), num(0)] as const;
  return {
    honour: [
      [t('accords.cost'), cost(option), `due/${option.dueIn}`],
      nothing,
      [t('accords.back'), share ? num(share.perDue * next, 'signed') : t('accords.back.yes')],
    ],
    defect: [
      [t('accords.cost'), num(0)],
      nothing,
      [t('accords.back'), share ? num(0) : t('accords.back.no')],
    ],
  };
}

/** Between two, what each choice comes to in either case: the whole game on two cards. */
function pairFacts(plan: Seen, accord: AccordDef): Record<AccordChoice, Pairs> | null {
  const at = accord.provisions.findIndex((p) => p.kind === 'share');
  const share = accord.provisions.find((p) => p.kind === 'share');
  const [other] = accord.members.filter((id) => id !== plan.seat);
  const due = accord.due.home;
  if (accord.members.length !== 2 || share === undefined || other === undefined || due === undefined)
    return null;
  const least = leastPayers(share.minimum, plan.view.turn);
  const brings = (payers: number, own: number) =>
    payers < least ? 0 : share.perDue * (payers - (share.includeOwn ? 0 : own));
  const net = (points: number) => num(points * plan.stake, 'signed');
  const name = nameOf.state(plan.setup, other);
  const [pays, keeps] = [t('accords.case.pays', { other: name }), t('accords.case.keeps', { other: name })];
  const pushes: Pairs = accord.provisions.flatMap((p) =>
    p.kind === 'push' ? [[t('accords.push'), net(p.perDue * weight(plan, p))] as const] : [],
  );
  return {
    honour: [
      [pays, net(brings(2, 1) - due), `provisions/${at}/perDue`],
      [keeps, net(brings(1, 1) - due), 'due/home'],
      ...pushes,
    ],
    defect: [
      [pays, net(brings(1, 0))],
      [keeps, num(0)],
    ],
  };
}

function weight(plan: Seen, provision: { weighted: boolean }): number {
  if (!provision.weighted) return 1;
  return plan.setup.states[plan.setup.state(plan.seat)]?.weight ?? 1;
}

function cost(option: AccordOption): string {
  if (option.due === 0) return num(0);
  return option.dueIn === 'home'
    ? num(-option.due / POINT, 'signed')
    : t('accords.cost.money', { money: num(option.due / 1000, 'fine') });
}

/**
 * Who else is in it, how many kept it last turn and, unless that stands beside it, how often it is inspected and what follows then.
 */
export function accordSentences({ setup, view, stake }: Seen, accord: AccordDef, inspection = true): string {
  const others = accord.members
    .filter((member) => member !== view.seat)
    .map((id) => lineText(called(setup, id)));
  const last = factsOfKind(view, 'honour-count').findLast((fact) => fact.accord === accord.id);
  const { evidence, suspend } = rulesSeen(setup, view, setup.accord(accord.id));
  return [
    // A lone partner is named where what it may do is told.
    ...(others.length > 1 ? [t('accords.members', { others: list(others) })] : []),
    ...(last ? [t('accords.last', { n: last.honoured, of: last.of, honour: accord.honour })] : []),
    ...(inspection && evidence > 0
      ? [t('accords.inspected', { often: frequency(evidence) }), inspectedText(accord.caught, suspend, stake)]
      : []),
  ].join(' ');
}

function inspectedText(
  { home, trust, approval, capital = 0, onlookers = 0 }: AccordDef['caught'],
  suspend: AccordDef['caught']['suspend'],
  stake: number,
): string {
  const parts = [
    ...(home === 0 ? [] : [num(-Math.abs(home) * stake, 'signed')]),
    ...(trust === 0 ? [] : [t('accords.named.trust', { by: num(-Math.abs(trust) / 10, 'signed') })]),
    ...(approval === 0 ? [] : [t('accords.named.approval', { by: num(-Math.abs(approval) / 10, 'signed') })]),
    ...(capital === 0 ? [] : [t('accords.named.capital', { by: num(-capital, 'signed') })]),
    ...(onlookers === 0 ? [] : [t('accords.named.onlookers', { by: num(-onlookers / 10, 'signed') })]),
    ...(suspend === 'auto-by-all' ? [t('accords.named.out')] : []),
    ...(suspend === 'by-members' ? [t('accords.named.members')] : []),
  ];
  return t('accords.named', {
    parts: parts.length === 0 ? t('accords.named.only') : parts.join(t('common.list.comma')),
  });
}

/** How many must pay for the dues to bring anything, this turn. */
function leastPayers(minimum: readonly number[], turn: number): number {
  return minimum[Math.min(turn, minimum.length) - 1] ?? 1;
}

function shareLabel(least: number, members: number): string {
  if (least <= 1) return t('accords.share');
  return least >= members ? t('accords.share.all', { n: members }) : t('accords.share.least', { n: least });
}
