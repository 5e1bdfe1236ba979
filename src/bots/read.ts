import { COLUMNS, MEASURES, POINT, type Measure, type Setup, type View } from '../engine';

/** Numbers of a view by place, as a bot reads them. What the seat may not know reads as `unknown` (0 unless said). */
export interface Reader {
  get(measure: Measure, a?: number, b?: number, c?: number): number;
  /** The same in points of the 100-point scale. */
  points(measure: Measure, a?: number, b?: number, c?: number): number;
}

interface Stride {
  readonly first: number;
  readonly second: number;
}
type Strides = Readonly<Record<Measure, Stride>>;

const known = new WeakMap<Setup, Strides>();

export function reader(setup: Setup, view: View, unknown = 0): Reader {
  const strides = known.get(setup) ?? stridesOf(setup);
  // One look-up by name for each reading: the measure's cells lie beside how they are counted.
  const rows = {} as Record<Measure, Stride & { readonly cells: View['columns'][Measure] }>;
  for (const measure of MEASURES) {
    const { first, second } = strides[measure];
    rows[measure] = { first, second, cells: view.columns[measure] };
  }
  const get: Reader['get'] = (measure, a = 0, b = 0, c = 0) => {
    const { first, second, cells } = rows[measure];
    return cells[a * first + b * second + c] ?? unknown;
  };
  return { get, points: (measure, a, b, c) => get(measure, a, b, c) / POINT };
}

/** How far apart neighbours of the first and second axis lie; the same for every view of a scenario. */
function stridesOf(setup: Setup): Strides {
  const sizes = {
    state: setup.states.length,
    domain: setup.domains.length,
    accord: setup.accords.length,
    text: setup.texts.length,
    item: setup.items.length,
    milestone: setup.scenario.milestones.length,
    election: setup.elections.length,
  } as const;
  const strides = Object.fromEntries(
    MEASURES.map((measure) => {
      const [, second, third] = COLUMNS[measure].axes as readonly (keyof typeof sizes)[];
      const innermost = third === undefined ? 1 : sizes[third];
      return [measure, { first: second === undefined ? 1 : sizes[second] * innermost, second: innermost }];
    }),
  ) as unknown as Strides;
  known.set(setup, strides);
  return strides;
}
