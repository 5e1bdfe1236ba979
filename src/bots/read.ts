import { COLUMNS, POINT, type Measure, type Setup, type View } from '../engine';

/** Numbers of a view by place, as a bot reads them. What the seat may not know reads as `unknown` (0 unless said). */
export interface Reader {
  get(measure: Measure, a?: number, b?: number, c?: number): number;
  /** The same in points of the 100-point scale. */
  points(measure: Measure, a?: number, b?: number, c?: number): number;
}

export function reader(setup: Setup, view: View, unknown = 0): Reader {
  const sizes = {
    state: setup.states.length,
    domain: setup.domains.length,
    accord: setup.accords.length,
    text: setup.texts.length,
    item: setup.items.length,
    milestone: setup.scenario.milestones.length,
  } as const;
  const get: Reader['get'] = (measure, a = 0, b = 0, c = 0) => {
    const [, second, third] = COLUMNS[measure].axes as readonly (keyof typeof sizes)[];
    const innermost = third === undefined ? 1 : sizes[third];
    const inner = second === undefined ? 1 : sizes[second] * innermost;
    return view.columns[measure][a * inner + b * innermost + c] ?? unknown;
  };
  return { get, points: (measure, a, b, c) => get(measure, a, b, c) / POINT };
}
