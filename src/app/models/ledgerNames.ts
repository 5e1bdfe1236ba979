import { COLUMNS, POINT, type Measure, type Setup } from '../../engine';
import { called, line, nameOf, type Line, type Value } from './facts';
import { partsOf } from './ledgerRefs';

/** The name of a cell as a phrase: “tilt of Kenya, 5G radio”. Parameters are named after the axes; a second state is `other`. */
export function measureLine(setup: Setup, cell: { measure: Measure; subject: string }): Line {
  const params: Record<string, Value> = {};
  for (const { axis, id } of partsOf(cell.measure, cell.subject)) {
    const name = nameAlong(setup, axis, id);
    params[axis === 'state' && 'state' in params ? 'other' : axis] = name;
  }
  return line(`measure.${cell.measure}`, params);
}

function nameAlong(setup: Setup, axis: string, id: string): Value {
  switch (axis) {
    case 'state':
    case 'voter':
      return called(setup, id);
    case 'region':
      return nameOf.region(setup, id);
    case 'election':
      return nameOf.election(setup, id);
    case 'candidate':
      return nameOf.candidate(setup, id);
    case 'domain':
      return nameOf.domain(setup, id);
    case 'accord':
      return nameOf.accord(setup, id);
    case 'text':
    case 'shopped':
      return nameOf.text(setup, id);
    case 'milestone':
      return nameOf.milestone(setup, id);
    case 'event':
      return setup.scenario.events.find((e) => e.id === id)?.title ?? id;
    case 'motion':
      return nameOf.motion(setup, id);
    case 'forum':
      return nameOf.forum(setup, id);
    case 'council':
      return setup.councils.find((c) => c.def.id === id)?.def.name ?? id;
    case 'deliverable':
      return nameOf.deliverable(setup, id);
    case 'item': {
      const item = setup.items.find((i) => i.id === id);
      return item?.title ?? (item ? nameOf.text(setup, item.texts[0] ?? id) : id);
    }
    default:
      return id;
  }
}

/** A flag in words, everything else as the number shown: what a sentence says of a value. */
export function told(measure: Measure, shown: number): Value {
  if (COLUMNS[measure].unit !== 'flag') return shown;
  const id = measure === 'locked' || measure === 'kept' || measure === 'outcome' ? measure : 'yes';
  return line(`flag.${id}`, { v: String(shown) });
}

/** A cell's value as the plain number shown: points on the 100-point scale, money in units, counts as they are. */
export function shownValue(measure: Measure, value: number): number {
  const { unit } = COLUMNS[measure];
  if (unit === 'points') return value / POINT;
  if (unit === 'money' || measure === 'capital') return value / 1000;
  return value;
}
