import type { Options, Orders, Setup, View } from '../../engine';
import { list, num, t } from '../words';
import { called, nameOf, screen } from './facts';
import { lineText } from './factsLine';
import { milestoneState, nearest, rivalIn } from './research';
import type { MilestoneState, ResearchOutlook } from './research';

/** What the nodes of the tree are drawn from. */
export interface ResearchSeen {
  readonly setup: Setup;
  readonly view: View;
  readonly options: Options;
  readonly orders: Orders;
  /** Null where the scenario shows no forecast before the commitment, and until it has been worked out. */
  readonly outlook: ResearchOutlook | null;
  readonly hidden: boolean;
}

/** A technology as it stands for this seat; levels on the scale of 100. */
export interface LevelNode {
  readonly domain: number;
  readonly name: string;
  readonly now: number;
  readonly then: number | null;
  readonly fielded: number;
  /** True where a tenth of a point or more cannot be used. */
  readonly isHeld: boolean;
  /** Permille of the research. */
  readonly share: number;
  readonly rival: { readonly state: string; readonly level: number } | null;
  readonly said: string;
}

const LEAST = 0.1;

export function levelNode({ setup, view, orders, outlook }: ResearchSeen, d: number): LevelNode {
  const at = d * setup.states.length + setup.state(view.seat);
  const name = setup.domains[d]?.name ?? '';
  const now = screen(view.columns.level[at] ?? 0);
  const fielded = screen(view.columns.fielded[at] ?? 0);
  const then = outlook?.level[d] ?? null;
  const isHeld = now - fielded >= LEAST;
  return {
    domain: d,
    name,
    now,
    then,
    fielded,
    isHeld,
    share: orders.focus?.[setup.domains[d]?.id ?? ''] ?? 0,
    rival: rivalIn(setup, view, d),
    said: t('tree.node.level', {
      domain: name,
      now: num(now),
      to: then === null ? 'none' : num(then),
      used: isHeld ? num(fielded) : 'none',
    }),
  };
}

/** A milestone as it stands: how far it is, and when it comes. */
export interface MilestoneNode {
  readonly at: number;
  readonly title: string;
  readonly state: MilestoneState;
  readonly isJoint: boolean;
  /** Shares of what it takes: reached, and added by this turn. */
  readonly share: number;
  readonly more: number;
  /** “2.2 + 1.5 of 14”, “China 70 of 74”. */
  readonly progress: string;
  readonly when: string;
  readonly said: string;
}

export function milestoneNode(seen: ResearchSeen, m: number): MilestoneNode {
  const { setup, view, options, outlook } = seen;
  const def = setup.scenario.milestones[m];
  const title = def?.title ?? '';
  const state = milestoneState(
    setup,
    view,
    m,
    options.projects.map(({ milestone }) => milestone),
  );
  const isJoint = def?.cost !== undefined;
  const ahead = outlook?.milestones[m];
  const how = isJoint ? paidOf(seen, m) : reachOf(seen, m);
  const done = view.columns.completed[m] ?? 0;
  const when = done > 0 ? t('tree.held', { turn: done }) : whenText(seen, m, ahead?.comes);
  return {
    at: m,
    title,
    state,
    isJoint,
    ...how,
    when,
    said: t('tree.node.milestone', {
      title,
      state: t(`tree.state.${state}`),
      progress: how.progress,
      when: when === '' ? 'none' : when,
    }),
  };
}

function paidOf({ setup, view, outlook }: ResearchSeen, m: number) {
  const cost = setup.scenario.milestones[m]?.cost ?? 0;
  const paid = (view.columns.paidIn[m] ?? 0) / 1000;
  const more = Math.max(0, (outlook?.milestones[m]?.paid ?? paid * 1000) / 1000 - paid);
  const words = { paid: num(paid), cost: num(cost) };
  return {
    share: cost > 0 ? paid / cost : 0,
    more: cost > 0 ? more / cost : 0,
    progress: more >= 0.05 ? t('tree.paid.to', { ...words, more: num(more) }) : t('tree.paid', words),
  };
}

function reachOf({ setup, view }: ResearchSeen, m: number) {
  const def = setup.scenario.milestones[m];
  const top = nearest(setup, view, m);
  const at = def?.atLevel ?? 0;
  return {
    share: top === null || at === 0 ? 0 : Math.min(1, top.level / at),
    more: 0,
    progress:
      top === null
        ? ''
        : t('tree.reach', { state: nameOf.state(setup, top.state), level: num(top.level), at: num(at) }),
  };
}

function whenText(
  { setup, view, outlook, hidden }: ResearchSeen,
  m: number,
  comes: number | null | undefined,
): string {
  if (hidden) return t('tree.when.hidden');
  if (outlook === null || comes === undefined) return '';
  const joint = setup.scenario.milestones[m]?.cost !== undefined;
  if (comes === null) return t('tree.when.never', { until: outlook.until });
  if (comes === view.turn) return t('tree.when.now');
  return t(joint ? 'tree.when' : 'tree.when.theirs', { turn: comes });
}

/** The rules of a field: where they stand, and how many texts move them now. */
export interface RulesNode {
  readonly value: number;
  readonly isLive: boolean;
  readonly texts: readonly string[];
  readonly tables: readonly string[];
  readonly line: string;
  readonly said: string;
}

export function rulesNode({ setup, view, options }: ResearchSeen, d: number): RulesNode {
  const domain = setup.domains[d]?.id;
  const isIn = (id: string): boolean => setup.texts[setup.text(id)]?.domain === domain;
  const texts = options.texts.map(({ text }) => text).filter(isIn);
  const tables = options.table
    .filter(({ allowed, value }) => allowed && (setup.items[setup.item(value)]?.texts ?? []).some(isIn))
    .map(({ value }) => value);
  const value = screen(view.columns.standard[d] ?? 0);
  const line =
    texts.length === 0 && tables.length > 0
      ? t('tree.rules.table', { n: tables.length })
      : t('tree.rules.now', { n: texts.length });
  return {
    value,
    isLive: texts.length + tables.length > 0,
    texts,
    tables,
    line,
    said: t('tree.node.rules', {
      domain: setup.domains[d]?.name ?? '',
      value: num(value, 'signed'),
      texts: line,
    }),
  };
}

/** The title of the plate: what it shows, computed from it. */
export function treeFinding(seen: ResearchSeen): string {
  const { setup, view, outlook } = seen;
  const open = setup.scenario.milestones.flatMap((def, m) => {
    const comes = outlook?.milestones[m]?.comes ?? null;
    return comes === null || (view.columns.completed[m] ?? 0) > 0 ? [] : [{ def, m, comes }];
  });
  const [mine] = open.filter(({ def }) => def.cost !== undefined).toSorted((a, b) => a.comes - b.comes);
  if (mine)
    return mine.comes === view.turn
      ? t('tree.finding.now', { milestone: mine.def.title })
      : t('tree.finding.comes', { milestone: mine.def.title, turn: mine.comes });
  const [theirs] = open.toSorted((a, b) => a.comes - b.comes);
  const top = theirs && nearest(setup, view, theirs.m);
  if (theirs && top)
    return t('tree.finding.theirs', {
      state: nameOf.state(setup, top.state),
      milestone: theirs.def.title,
      turn: theirs.comes,
    });
  const held = setup.domains.filter((_, d) => levelNode(seen, d).isHeld).length;
  return held > 0
    ? t('tree.finding.held', { n: held, of: setup.domains.length })
    : t('tree.finding.free', { of: setup.domains.length });
}

/** What is to be said of a technology beside its node, sentence by sentence. */
export function levelSentences(seen: ResearchSeen, d: number): string[] {
  const { setup } = seen;
  const def = setup.domains[d];
  const node = levelNode(seen, d);
  if (def === undefined) return [];
  const names = (ids: readonly string[]): string => list(ids.map((id) => nameOf.domain(setup, id)));
  const feeds = setup.domains.filter((o) => o.prerequisites.some((p) => p.domain === def.id));
  return [
    ...(node.isHeld ? [t('tree.detail.held', { fielded: num(node.fielded), level: num(node.now) })] : []),
    def.prerequisites.length === 0
      ? t('tree.detail.needs.none')
      : t('tree.detail.needs', { domains: names(def.prerequisites.map((p) => p.domain)) }),
    ...(feeds.length > 0 ? [t('tree.detail.feeds', { domains: names(feeds.map(({ id }) => id)) })] : []),
    ...(node.rival === null
      ? []
      : [
          t('tree.detail.rival', {
            state: lineText(called(setup, node.rival.state)),
            level: num(node.rival.level),
          }),
        ]),
    t('tree.detail.weight', {
      market: def.market,
      military: def.military,
      norm: def.norm,
    }),
  ];
}

/** What is to be said of a milestone. */
export function milestoneSentences({ setup, view }: ResearchSeen, m: number): string[] {
  const def = setup.scenario.milestones[m];
  if (def === undefined) return [];
  const top = nearest(setup, view, m);
  return [
    def.summary,
    ...(def.atLevel === undefined || top === null
      ? []
      : [
          t('tree.detail.reach', {
            who:
              def.by === 'any' || def.by === 'liberal' || def.by === 'illiberal'
                ? t(`tree.who.${def.by}`)
                : lineText(called(setup, def.by)),
            at: num(def.atLevel),
            state: lineText(called(setup, top.state)),
            level: num(top.level),
          }),
        ]),
  ];
}

/** What is to be said of a field's rules. */
export function rulesSentences(seen: ResearchSeen, d: number): string[] {
  const { setup } = seen;
  const { value, texts, tables } = rulesNode(seen, d);
  const titled = (id: string): string => {
    const text = setup.texts[setup.text(id)];
    return text === undefined ? id : `${text.ref} ${text.title}`;
  };
  return [
    t('tree.detail.rules', { value: num(value, 'signed') }),
    texts.length === 0 ? t('tree.detail.none') : t('tree.detail.texts', { texts: list(texts.map(titled)) }),
    ...(tables.length === 0
      ? []
      : [t('tree.detail.table', { items: list(tables.map((id) => itemTitle(setup, id))) })]),
  ];
}

function itemTitle(setup: Setup, id: string): string {
  const item = setup.items[setup.item(id)];
  return item?.title ?? nameOf.text(setup, item?.texts[0] ?? id);
}
