import type { Setup } from '../../../engine';
import { depthsOf, laneOrder } from '../../models/research';

/** A box of the tree, pixels from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Lane {
  readonly domain: number;
  readonly y: number;
  readonly height: number;
  readonly level: Box;
  /** By milestone of the lane, in the scenario's order. */
  readonly milestones: readonly { readonly at: number; readonly box: Box }[];
  readonly rules: Box | null;
}

/** A line from one box to another. */
export interface Edge {
  readonly kind: 'needs' | 'leads' | 'moves';
  /** Domain at its start and at its end; of `leads` and `moves` both are the lane's, and `milestone` says which. */
  readonly from: number;
  readonly to: number;
  readonly milestone?: number;
  readonly path: string;
  /** Where its head stands. */
  readonly head: readonly [x: number, y: number];
}

export interface Tree {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  readonly depths: number;
  readonly lanes: readonly Lane[];
  readonly edges: readonly Edge[];
}

/** Lengths of the drawing in rem. */
const GUTTER = 1.5;
const LANE_GAP = 0.625;
const STACK_GAP = 0.5;
const NODE = 3.75;
/** A technology says its name and its figure in so much; beyond it the milestones grow. */
const LEVEL = 7.5;
const MILESTONE = [10.5, 12.75] as const;
const RULES = 5.25;
/** On a low screen a milestone says beside its title when it comes, and every box has two lines. */
const LOW_NODE = 3.25;
const LOW_MILESTONE = 15.5;

/**
 * Places technologies in lanes, each in the column of what it builds on, with its milestones and its rules to the right; lines run in
 * the gutters, so that none crosses a box.
 * @param width pixels; @param rem pixels of one rem; @param hasRules whether the scenario's texts move rules
 * @param isLow whether the screen is low, so that boxes are
 */
export function layTree(setup: Setup, width: number, rem: number, hasRules: boolean, isLow = false): Tree {
  const depths = depthsOf(setup);
  const many = Math.max(...depths) + 1;
  const gutter = GUTTER * rem;
  const rules = hasRules ? [RULES * rem] : [];
  const left = width - many * (LEVEL * rem + gutter) - rules.length * (RULES * rem + gutter);
  const [least, most] = MILESTONE;
  const milestone = Math.max(least * rem, Math.min((isLow ? LOW_MILESTONE : most) * rem, left));
  const right = [...(setup.scenario.milestones.length > 0 ? [milestone] : []), ...rules];
  const taken = right.reduce((sum, w) => sum + w + gutter, 0);
  const each = Math.min(16 * rem, (width - taken - (many - 1) * gutter) / many);
  const widths = [...depths.keys()].slice(0, many).map(() => each);
  const columns: { x: number; width: number }[] = [];
  let x = 0;
  for (const w of [...widths, ...right]) {
    columns.push({ x, width: w });
    x += w + gutter;
  }
  const place = (column: number, y: number, height: number): Box => ({
    x: columns[column]?.x ?? 0,
    y,
    width: columns[column]?.width ?? 0,
    height,
  });
  const node = (isLow ? LOW_NODE : NODE) * rem;
  let y = 0;
  const lanes = laneOrder(setup).map((domain): Lane => {
    const its = setup.scenario.milestones.flatMap((def, at) =>
      setup.domain(def.domain) === domain ? [at] : [],
    );
    const stack = Math.max(1, its.length);
    const height = stack * node + (stack - 1) * STACK_GAP * rem;
    const middle = y + (height - node) / 2;
    const lane = {
      domain,
      y,
      height,
      level: place(depths[domain] ?? 0, middle, node),
      milestones: its.map((at, nth) => ({ at, box: place(many, y + nth * (node + STACK_GAP * rem), node) })),
      rules: hasRules ? place(columns.length - 1, middle, node) : null,
    };
    y += height + LANE_GAP * rem;
    return lane;
  });
  return {
    width,
    height: y - LANE_GAP * rem,
    columns,
    depths: many,
    lanes,
    edges: [...needs(setup, lanes, depths, columns, rem), ...lanes.flatMap((lane) => onward(setup, lane))],
  };
}

/** From what a technology builds on, through the gutter behind it, to the technology. */
function needs(
  setup: Setup,
  lanes: readonly Lane[],
  depths: readonly number[],
  columns: Tree['columns'],
  rem: number,
): Edge[] {
  const laneOf = (d: number): Lane | undefined => lanes.find(({ domain }) => domain === d);
  // Each technology that carries others has a track of its own in its gutter.
  const tracks = new Map<number, number>();
  const used = new Map<number, number>();
  for (const { domain } of lanes) {
    if (!setup.domains.some((def) => def.prerequisites.some((p) => setup.domain(p.domain) === domain)))
      continue;
    const depth = depths[domain] ?? 0;
    const nth = used.get(depth) ?? 0;
    used.set(depth, nth + 1);
    tracks.set(domain, nth);
  }
  return lanes.flatMap(({ domain, level }) => {
    const from = (setup.domains[domain]?.prerequisites ?? []).map((p) => setup.domain(p.domain));
    return from.flatMap((p, nth): Edge[] => {
      const start = laneOf(p)?.level;
      if (start === undefined) return [];
      const column = columns[depths[p] ?? 0];
      const x0 = start.x + start.width;
      const y0 = start.y + start.height / 2;
      const track = (column?.x ?? 0) + (column?.width ?? 0) + (0.5 + 0.375 * (tracks.get(p) ?? 0)) * rem;
      const y1 = level.y + level.height / 2 + (nth - (from.length - 1) / 2) * 0.625 * rem;
      return [
        {
          kind: 'needs',
          from: p,
          to: domain,
          path: `M${x0} ${y0}H${track}V${y1}H${level.x - 1}`,
          head: [level.x, y1],
        },
      ];
    });
  });
}

/** From a level to the milestone that it reaches, and from a milestone to the rules it moves. */
function onward(setup: Setup, lane: Lane): Edge[] {
  const { domain, level, rules } = lane;
  return lane.milestones.flatMap(({ at, box }): Edge[] => {
    const def = setup.scenario.milestones[at];
    const y = box.y + box.height / 2;
    const reached: Edge[] =
      def?.atLevel === undefined
        ? []
        : [{ kind: 'leads', from: domain, to: domain, milestone: at, ...straight(level, box, y) }];
    const moves = def?.unlocks.some((effect) => 'standard' in effect) === true;
    return rules !== null && moves
      ? [...reached, { kind: 'moves', from: domain, to: domain, milestone: at, ...straight(box, rules, y) }]
      : reached;
  });
}

/** Straight on, or by a step before its end where the two do not stand at the same height. */
function straight(from: Box, to: Box, y: number): Pick<Edge, 'path' | 'head'> {
  const x0 = from.x + from.width;
  const y0 = Math.min(Math.max(y, from.y + 8), from.y + from.height - 8);
  const y1 = Math.min(Math.max(y, to.y + 8), to.y + to.height - 8);
  const bend = Math.max(x0 + 4, to.x - 14);
  return {
    path: y0 === y1 ? `M${x0} ${y0}H${to.x - 1}` : `M${x0} ${y0}H${bend}V${y1}H${to.x - 1}`,
    head: [to.x, y1],
  };
}
