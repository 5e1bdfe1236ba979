import { COLUMNS, type Axis, type Measure } from './columns';
import type { Names } from './ledger';
import type { Setup } from './setup';

/** Axes whose definitions stand inside another's. */
type Nested = 'motion' | 'candidate' | 'council' | 'deliverable';

/** Where the definitions of each axis stand in a scenario. */
const PLACES: Readonly<Record<Exclude<Axis, Nested>, string>> = {
  forum: '/forums',
  accord: '/accords',
  text: '/assembly/texts',
  item: '/assembly/docket',
  milestone: '/milestones',
  event: '/events',
  domain: '/domains',
  state: '/states',
  voter: '/states',
  region: '/assembly/regions',
  election: '/assembly/elections',
  shopped: '/assembly/texts',
};

/** Ids along a column's axes: `KEN`, `radio/KEN`, `` for a single number. */
export function subjectOf(setup: Setup, measure: Measure, at: readonly number[]): string {
  return COLUMNS[measure].axes.map((axis, n) => idOf(setup, axis, at[n] ?? 0)).join('/');
}

/** Names for a ledger: a cell is at home where its outermost axis is defined, a single number in the rules. */
export function namesOf(setup: Setup): Names {
  return {
    subject: (measure, at) => subjectOf(setup, measure, at),
    home(measure, at) {
      const [axis] = COLUMNS[measure].axes;
      return axis === undefined ? '/rules' : placeOf(setup, axis, at[0] ?? 0);
    },
  };
}

function placeOf(setup: Setup, axis: Axis, place: number): string {
  if (axis === 'candidate') {
    const election = setup.elections[setup.candidates[place]?.election ?? -1]?.id ?? '';
    return `/assembly/elections/${election}/candidates/${idOf(setup, axis, place)}`;
  }
  if (axis === 'council' || axis === 'deliverable') {
    const list = axis === 'council' ? setup.councils : setup.deliverables;
    const forum = setup.forums[list[place]?.forum ?? -1]?.def.id ?? '';
    return `/forums/${forum}/${axis}s/${idOf(setup, axis, place)}`;
  }
  if (axis !== 'motion') return `${PLACES[axis]}/${idOf(setup, axis, place)}`;
  const accord = setup.accords[setup.motions[place]?.accord ?? -1]?.id ?? '';
  return `/accords/${accord}/motions/${idOf(setup, axis, place)}`;
}

function idOf(setup: Setup, axis: Axis, place: number): string {
  const lists = {
    state: setup.states,
    domain: setup.domains,
    accord: setup.accords,
    text: setup.texts,
    item: setup.items,
    milestone: setup.scenario.milestones,
    event: setup.scenario.events,
    motion: setup.motions.map((x) => x.def),
    region: setup.regions,
    election: setup.elections,
    candidate: setup.candidates.map((x) => x.def),
    voter: setup.states,
    shopped: setup.texts,
    forum: setup.forums.map((x) => x.def),
    council: setup.councils.map((x) => x.def),
    deliverable: setup.deliverables.map((x) => x.def),
  };
  return lists[axis][place]?.id ?? '';
}
