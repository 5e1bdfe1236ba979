/** Where the chairs stand: half-rounds of an ellipse whose middle is at the foot of the hall. */

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The place is the middle of the nameplate's top edge, in CSS pixels. */
export interface Chair extends Place {
  readonly row: number;
  /** Angle on the half-round, π at the left end, 0 at the right. */
  readonly angle: number;
}

/** One row: part of an ellipse around (middle of the hall, `cy`), ending `end` × π above the horizontal. */
export interface Tier {
  readonly rx: number;
  readonly ry: number;
  readonly cy: number;
  readonly end: number;
}

export interface HallLayout {
  /** From the left end to the right. */
  readonly chairs: readonly Chair[];
  /** Outermost first. */
  readonly tiers: readonly Tier[];
  /** x of the middle of the hall. */
  readonly middle: number;
  /** 1 draws a delegate 40 pixels wide and 62 tall. */
  readonly scale: number;
  /** So many seats that each is a card over its nameplate, without a figure. */
  readonly crowd?: boolean;
}

export interface HallSpace {
  readonly width: number;
  readonly height: number;
  /** Where the board ends. */
  readonly top: number;
  /** Height and width kept free at the foot, for the result. */
  readonly foot: number;
  readonly footWidth: number;
  readonly text: number;
  /** A line of text stands under nameplates: whose it is, or how many votes it has. */
  readonly under?: boolean;
}

export const DELEGATE = { width: 40, height: 62, plate: 17 } as const;
/** A delegate, the nameplate and air, at scale 1. */
const PITCH = 50;
/** From the middle of a delegate to the outer edge of the card it holds. */
const REACH = 33;
const ROW = DELEGATE.height + DELEGATE.plate + 6;
const SCALE = { least: 0.62, most: 4, step: 0.04 };
/** Half-rounds, as in a parliament; on a narrow screen shallow rows, as in a theatre. */
const ROUND_END = 0.07;
const FLAT_END = 0.3;
const MOST_ROWS = { round: 4, flat: 7 };
const NARROW = 560;
const SAMPLES = 120;

/** Of a row that ends so high: angle, cosine and sine at every sample. The same few ends serve all halls. */
const sampled = new Map<number, readonly (readonly [number, number, number])[]>();

function samplesTo(end: number): readonly (readonly [number, number, number])[] {
  const known =
    sampled.get(end) ??
    Array.from({ length: SAMPLES + 1 }, (_, step) => {
      const angle = Math.PI * (1 - end) - (Math.PI * (1 - 2 * end) * step) / SAMPLES;
      return [angle, Math.cos(angle), Math.sin(angle)] as const;
    });
  sampled.set(end, known);
  return known;
}

/** Angles that stand equally far apart along the half-ellipse. */
function evenAngles({ rx, ry, end }: Tier, count: number): number[] {
  const samples = samplesTo(end);
  const lengths = [0];
  let whole = 0;
  for (let step = 1; step <= SAMPLES; step += 1) {
    const [, x = 0, y = 0] = samples[step - 1] ?? [];
    const [, toX = 0, toY = 0] = samples[step] ?? [];
    whole += Math.hypot(rx * (toX - x), ry * (toY - y));
    lengths.push(whole);
  }
  let step = 1;
  return Array.from({ length: count }, (_, index) => {
    const wanted = count === 1 ? whole / 2 : (whole * index) / (count - 1);
    while (step < SAMPLES && (lengths[step] ?? whole) < wanted - 1e-6) step += 1;
    const [before, after] = [lengths[step - 1] ?? 0, lengths[step] ?? whole];
    const [[from = 0] = [], [to = 0] = []] = [samples[step - 1], samples[step]];
    return from + ((to - from) * (wanted - before)) / (after - before || 1);
  });
}

function arcLength(tier: Tier): number {
  const last = Math.PI * tier.end;
  // From the middle, which is straight above, to an end.
  const half = { x: tier.rx * Math.cos(last), y: tier.ry * (1 - Math.sin(last)) };
  // A quarter of a flat ellipse is a little longer than its chord.
  return 2 * Math.hypot(half.x, half.y) * (tier.end < FLAT_END ? 1.11 : 1.02);
}

/** Shares `count` chairs among the tiers by their length. */
function perTier(tiers: readonly Tier[], count: number): number[] {
  const whole = tiers.reduce((sum, tier) => sum + arcLength(tier), 0);
  let given = 0;
  let length = 0;
  return tiers.map((tier) => {
    length += arcLength(tier);
    const upTo = Math.round((count * length) / whole);
    const here = upTo - given;
    given = upTo;
    return here;
  });
}

function roundTiers(space: HallSpace, rows: number, scale: number): Tier[] {
  const rx = space.width / 2 - REACH * scale - 4;
  const height = space.height - space.top - DELEGATE.height * scale - 8;
  // The middle of the half-rounds lies above the foot, so that the ends of the rows stay in the hall.
  const drop = space.foot * 0.45;
  const ry = height - drop;
  return Array.from({ length: rows }, (_, row) => {
    const inner = ROW * scale * row;
    return {
      rx: Math.max(40, rx - inner * 1.25),
      ry: Math.max(20, ry - inner),
      cy: space.height - drop,
      end: ROUND_END,
    };
  });
}

function flatTiers(space: HallSpace, rows: number, scale: number): Tier[] {
  const rx = (space.width / 2 - REACH * scale) / Math.cos(FLAT_END * Math.PI);
  const ry = rx * 0.5;
  const first = space.top + DELEGATE.height * scale + 8 + ry;
  return Array.from({ length: rows }, (_, row) => ({ rx, ry, cy: first + ROW * scale * row, end: FLAT_END }));
}

/** Size of the nameplates' text in rem; it grows with the delegates within what can be read and what has room. */
export const plateText = (scale: number): number => Math.min(1.875, Math.max(0.75, scale * 0.52));

const plateHeight = (scale: number, text: number): number => plateText(scale) * 16 * text * 1.25 + 2;

/** True where chairs stand beside each other without touching. */
function hasWidth(tiers: readonly Tier[], counts: readonly number[], pitch: number): boolean {
  return tiers.every((tier, row) => arcLength(tier) >= pitch * ((counts[row] ?? 0) - 1));
}

/** True where every nameplate ends above the foot of the hall, and above the result. */
function hasDepth(chairs: readonly Chair[], scale: number, space: HallSpace): boolean {
  const plate = plateHeight(scale, space.text) * (space.under === true ? 2 : 1);
  const clear = space.footWidth / 2 + (PITCH / 2) * scale;
  return chairs.every(({ x, y }) => {
    const floor = Math.abs(x - space.width / 2) > clear ? space.height : space.height - space.foot;
    return y + plate + 2 <= floor;
  });
}

/** Layouts of late: a hall is laid out anew for every text, and most texts find the same seats in the same space. */
const laid = new Map<string, HallLayout>();
const MOST_LAID = 6;

/** The chairs at the largest scale at which they neither touch each other nor the result at the foot; a crowd is cards alone. */
export function layoutHall(count: number, space: HallSpace): HallLayout {
  const key = JSON.stringify([count, space]);
  const layout = laid.get(key) ?? laidOut(count, space);
  laid.delete(key);
  laid.set(key, layout);
  for (const old of laid.keys()) if (laid.size > MOST_LAID) laid.delete(old);
  return layout;
}

function laidOut(count: number, space: HallSpace): HallLayout {
  const isFlat = space.width < NARROW;
  const most = isFlat ? MOST_ROWS.flat : MOST_ROWS.round;
  const tiersFor = isFlat ? flatTiers : roundTiers;
  const middle = space.width / 2;
  for (let scale: number = SCALE.most; scale >= SCALE.least; scale -= SCALE.step) {
    for (let rows = 1; rows <= most; rows += 1) {
      const tiers = tiersFor(space, rows, scale);
      const counts = perTier(tiers, count);
      // Most scales are too large by far, which is known before a chair is set.
      if (!hasWidth(tiers, counts, PITCH * Math.max(scale, 0.8 * space.text))) continue;
      const chairs = chairsOn(tiers, counts, middle);
      if (hasDepth(chairs, scale, space)) return { tiers, scale, middle, chairs };
    }
  }
  return layoutCrowd(count, space);
}

/** A card over its nameplate, in CSS pixels: as wide and as high as the text of the plate asks for. */
const CROWD = { pitch: 34, card: 18, least: 16, most: 64, end: 0.4, edge: 20, words: 14 } as const;

/**
 * Rows of cards over nameplates, as few rows as the width allows; they take the depth there is.
 * Where even that is too little the hall is taller than its place, and scrolls.
 */
function layoutCrowd(count: number, space: HallSpace): HallLayout {
  const { width, height, top, foot, text } = space;
  const rx = (width / 2 - CROWD.edge) / Math.cos(CROWD.end * Math.PI);
  const ry = rx * 0.3;
  const sag = ry * (1 - Math.sin(CROWD.end * Math.PI));
  const plate = plateHeight(SCALE.least, text);
  for (let rows = 1; ; rows += 1) {
    const free = (height - foot - top - sag - CROWD.card - rows * plate) / rows;
    const pitch = plate + Math.min(CROWD.most, Math.max(CROWD.least, free));
    const tiers = Array.from({ length: rows }, (_, row): Tier => ({
      rx,
      ry,
      cy: top + CROWD.card + 1 + ry + pitch * row,
      end: CROWD.end,
    }));
    const counts = perTier(tiers, count);
    if (!hasWidth(tiers, counts, CROWD.pitch * text)) continue;
    const middle = width / 2;
    return { tiers, scale: SCALE.least, middle, crowd: true, chairs: chairsOn(tiers, counts, middle) };
  }
}

function chairsOn(tiers: readonly Tier[], counts: readonly number[], middle: number): Chair[] {
  const chairs = tiers.flatMap((tier, row) =>
    evenAngles(tier, counts[row] ?? 0).map((angle) => ({ row, angle, ...pointOn(tier, middle, angle) })),
  );
  return chairs.sort((one, other) => other.angle - one.angle || one.row - other.row);
}

export const pointOn = ({ rx, ry, cy }: Tier, middle: number, angle: number): Place => ({
  x: middle + rx * Math.cos(angle),
  y: cy - ry * Math.sin(angle),
});

/** From the middle of a delegate to the edge of its shoulder, and to that of the card it holds up beside it. */
const FREE = { shoulder: 13, card: 29 };

/**
 * The line that leaves the first `after` chairs on its left, from above the first row to below the last: in every row through the air
 * between two delegates and what they hold up, and between their nameplates. Three points a row; none where all sit on one side.
 */
export function majorityLine({ chairs, tiers, middle, scale, crowd }: HallLayout, after: number): Place[] {
  // The words at the head of the line stand over the cards of the first row.
  const reachOf = (row: number): number =>
    crowd === true ? CROWD.card + (row === 0 ? CROWD.words : 0) : DELEGATE.height * scale;
  const held = ({ x }: Chair, side: 'left' | 'right'): number =>
    crowd === true ? 0 : (x < middle - 1 ? 'left' : 'right') === side ? FREE.card : FREE.shoulder;
  return tiers.flatMap((tier, row) => {
    const left = chairs.slice(0, after).findLast((chair) => chair.row === row);
    const right = chairs.slice(after).find((chair) => chair.row === row);
    if (left === undefined || right === undefined) return [];
    const angle = (left.angle + right.angle) / 2;
    const reach = reachOf(row);
    const aside = ((held(left, 'right') - held(right, 'left')) / 2) * scale * Math.sin(angle);
    const head = pointOn({ ...tier, rx: tier.rx + reach * 0.5, ry: tier.ry + reach }, middle, angle);
    const foot = pointOn(tier, middle, angle);
    return [{ ...head, x: head.x + aside }, foot, { x: foot.x, y: foot.y + DELEGATE.plate * 1.6 }];
  });
}
