import { evidenceRange, imagine, longest, POINT, rulesSeen } from '../../engine';
import type { Prospects, Setup, View } from '../../engine';
import type { AccordDef } from '../../scenario/types';
import { list, num, t } from '../words';
import { called, nameOf, stakeTimes } from './facts';
import { lineText } from './factsLine';
import { frequency } from './sentence';
import { factsOfKind } from './viewFacts';

/** What a member did in a turn, as far as a seat may know. */
export type Conduct = 'honoured' | 'says' | 'caught' | 'found' | 'suspended' | 'unknown' | 'outside';

/** @param turn a turn that is over */
export function conductOf(view: View, accord: AccordDef, member: string, turn: number): Conduct {
  const here = <F extends { turn: number; accord: string; state: string }>(fact: F): boolean =>
    fact.turn === turn && fact.accord === accord.id && fact.state === member;
  if (turn < accord.from) return 'outside';
  if (factsOfKind(view, 'named').some(here)) return 'caught';
  const count = factsOfKind(view, 'honour-count').find(
    (fact) => fact.turn === turn && fact.accord === accord.id,
  );
  if (count && count.honoured === count.of) return 'honoured';
  if (count && count.honoured === 0) return 'found';
  const known = factsOfKind(view, 'conduct').find(here);
  if (known?.honoured === false) return 'found';
  // Of itself a seat knows; of others only where members have opened the books.
  if (known) return member === view.seat ? 'says' : 'honoured';
  // What one's own people report may be wrong, so it is no more than its word.
  return factsOfKind(view, 'report').some((fact) => here(fact) && fact.honoured) ? 'says' : 'unknown';
}

/** How likely it is to be found out, from what the rules say and what is known of the inspections. */
export interface Detection {
  /** Of 1000: on record now, and if every partner looked. */
  readonly least: number;
  readonly most: number;
  readonly lines: readonly string[];
}

export function detectionOf(setup: Setup, view: View, accord: AccordDef): Detection {
  const { least, most, each } = evidenceRange(
    setup,
    imagine(setup, view),
    setup.accord(accord.id),
    view.seat,
  );
  if (most === 0) return { least, most, lines: [t('caught.never')] };
  return {
    least,
    most,
    lines: [
      t('caught.rule', { often: frequency(least), record: num(least / 10) }),
      ...(each > 0 ? [t('caught.effort', { each: num(each / 10), most: num(most / 10) })] : []),
    ],
  };
}

/** What follows for a member that is named, by the rules in force: one line a consequence. */
export function priceOf(setup: Setup, view: View, accord: AccordDef): string[] {
  const { suspend } = rulesSeen(setup, view, setup.accord(accord.id));
  const { home, trust, approval, capital = 0, onlookers = 0 } = accord.caught;
  const stake = stakeTimes(setup, view.turn);
  const others = accord.members.filter((id) => id !== view.seat);
  const full = setup.scenario.rules.ledger === 'full';
  const names = (ids: readonly string[]): string => list(ids.map((id) => lineText(called(setup, id))));
  const isLast = view.turn >= longest(setup);
  const share = accord.provisions.find((provision) => provision.kind === 'share');
  const next = isLast ? 0 : stakeTimes(setup, view.turn + 1);
  return [
    ...(home === 0 ? [] : [t('price.home', { by: num(-Math.abs(home) * stake, 'signed') })]),
    ...(approval === 0 ? [] : [t('price.approval', { by: num(-approval / 10, 'signed') })]),
    ...(trust === 0 || !full ? [] : [t('price.trust', { by: num(-trust / 10, 'signed'), n: others.length })]),
    ...(capital > 0 && full ? [t('price.capital', { n: capital })] : []),
    ...(onlookers > 0 && full ? [t('price.onlookers', { by: num(-onlookers / 10, 'signed') })] : []),
    ...accord.provisions.flatMap((provision) =>
      provision.kind === 'recoil' ? [t('price.recoil', { by: num(provision.by * stake, 'signed') })] : [],
    ),
    ...(suspend === 'auto-by-all' && !isLast
      ? [
          share
            ? t('price.out.share', { by: num(share.perDue * next) })
            : t('price.out', { n: others.length }),
        ]
      : []),
    ...(suspend === 'by-members' ? [t('price.members', { n: others.length })] : []),
    ...answering(view, accord, names),
  ];
}

/** Partners that have said what they do if this seat defects. */
function answering(view: View, accord: AccordDef, names: (ids: readonly string[]) => string): string[] {
  const threats = view.promises.filter(
    (p) =>
      p.status === 'open' &&
      p.unless !== undefined &&
      p.to === view.seat &&
      p.unless.kind === 'honour' &&
      p.unless.accord === accord.id,
  );
  return threats.length === 0 ? [] : [t('price.threats', { states: names(threats.map(({ from }) => from)) })];
}

type Rows = Prospects['rows'];

const cellsOf = (rows: Rows, choice: Rows[number]['choice'], when: 'now' | 'later'): number[] =>
  rows.find((row) => row.choice === choice)?.cells.map((cell) => cell[when]) ?? [];

/** The title: what the table says of this turn and, once it is known, of keeping it up while being found out. */
export function findingOfProspects(table: Prospects): string {
  const { rows, until, end, counts } = table;
  const honour = cellsOf(rows, 'honour', 'now');
  const defect = cellsOf(rows, 'defect', 'now');
  const cases = counts.length;
  const better = honour.filter((value, n) => value > (defect[n] ?? 0)).length;
  const now =
    better === cases
      ? t('payoffs.now.honour')
      : better === 0
        ? t('payoffs.now.defect')
        : t('payoffs.now.some', { better, cases });
  if (until < end || until === 1 || better === cases) return `${now}${together(honour, defect, better)}`;
  const kept = cellsOf(rows, 'honour', 'later');
  const named = cellsOf(rows, 'named', 'later');
  const worse = kept.filter((value, n) => value > (named[n] ?? 0)).length;
  if (worse === 0) return `${now}${together(honour, defect, better)}`;
  return t('payoffs.then', { now, n: worse, cases, until });
}

function together(honour: readonly number[], defect: readonly number[], better: number): string {
  return better === 0 && (honour.at(-1) ?? 0) > (defect[0] ?? 0) ? t('payoffs.now.together') : '';
}

/** Insurance is told by both turns. */
export function isInsurance(quiet: Prospects, struck: Prospects): boolean {
  const pays = ({ rows }: Prospects): boolean =>
    (cellsOf(rows, 'honour', 'now').at(-1) ?? 0) > (cellsOf(rows, 'defect', 'now').at(-1) ?? 0);
  return !pays(quiet) && pays(struck);
}

/** How many must pay in a turn; the last listed repeats. */
function leastAt(minimum: readonly number[], turn: number): number {
  return minimum[Math.min(turn, minimum.length) - 1] ?? 1;
}

/** What kind of good it is, in the field's term with plain words, as its provisions make it. */
export function goodOf(accord: AccordDef, turn: number): 'public' | 'threshold' | 'weakest' | 'club' {
  const kinds = accord.provisions;
  if (
    kinds.some(
      (p) => (p.kind === 'share' && leastAt(p.minimum, turn) > 1) || (p.kind === 'pool' && p.threshold),
    )
  )
    return 'threshold';
  if (kinds.some((p) => p.kind === 'ai-safety')) return 'weakest';
  return kinds.some((p) => p.kind === 'share' || p.kind === 'pool' || p.kind === 'climate')
    ? 'public'
    : 'club';
}

/** What one more honouring partner brings this seat on average, and what honouring itself costs it now; points of score. */
export function marginsOf(game: NonNullable<Prospects['game']>): { another: number; own: number } {
  const { honour, defect } = game;
  const n = honour.length - 1;
  const another = n === 0 ? 0 : ((honour[n] ?? 0) - (honour[0] ?? 0)) / n / POINT;
  const own = honour.reduce((sum, value, at) => sum + (defect[at] ?? 0) - value, 0) / honour.length / POINT;
  return { another, own };
}

/**
 * Marginal per capita return (Isaac, Walker and Thomas 1984): what each member gets of a point that one member pays, by the
 * scenario's own numbers; null where dues are not alike or are paid in money.
 */
export function returnOf(accord: AccordDef): number | null {
  const share = accord.provisions.find((p) => p.kind === 'share');
  const due = accord.due.home;
  return share === undefined || due === undefined || due === 0 ? null : share.perDue / due;
}

/** “Japan has been found out twice and gains most from defecting now.” Null while there is nothing to say. */
export function memberFinding(
  setup: Setup,
  view: View,
  accord: AccordDef,
  tempted: Readonly<Record<string, number>> | null,
): string | null {
  const others = accord.members.filter((id) => id !== view.seat);
  const times = (id: string): number =>
    factsOfKind(view, 'named').filter((f) => f.accord === accord.id && f.state === id).length;
  const [caught] = others.toSorted((a, b) => times(b) - times(a));
  const [keen] = others.toSorted((a, b) => (tempted?.[b] ?? 0) - (tempted?.[a] ?? 0));
  const isCaught = caught !== undefined && times(caught) > 0;
  const most = keen === undefined ? 0 : (tempted?.[keen] ?? 0);
  // The only partner, or one of several who are tempted alike, stands out in nothing.
  const isKeen = others.length > 1 && most > 0 && others.filter((id) => tempted?.[id] === most).length === 1;
  if (isCaught && isKeen && caught === keen)
    return t('member.both', { state: nameOf.state(setup, caught), n: times(caught) });
  return (
    [
      ...(isCaught ? [t('member.caught', { state: nameOf.state(setup, caught), n: times(caught) })] : []),
      ...(isKeen ? [t('member.keen', { state: nameOf.state(setup, keen ?? '') })] : []),
    ].join(' ') || null
  );
}
