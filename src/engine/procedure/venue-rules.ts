import type { StageDef } from '../../scenario/types';
import type { Turn } from '../context';
import type { Hearing } from './hearing';
import type { Verdict } from './rules';
import { ieeePasses, isoPasses, roughConsensus, threegppPasses } from './thresholds';
import { companiesOf, isMember, venueOf } from './venues';

interface Cast {
  readonly place: number;
  readonly vote: number;
  readonly weight: number;
}

/** National bodies: one vote each, a group's are several; only participating ones count for the two thirds. */
export function iso(t: Turn, stage: StageDef, h: Hearing, item: number): Verdict {
  const venue = venueOf(t.setup, t.world, item);
  return counted(
    h,
    (place) => t.setup.states[place]?.votes ?? 0,
    (cast) =>
      isoPasses(sums(cast.filter((c) => isMember(t.setup, venue, c.place))), sums(cast), stage.threshold),
  );
}

/** Companies, by their number: consensus first, then the share. */
export function threegpp(t: Turn, stage: StageDef, h: Hearing): Verdict {
  return counted(
    h,
    (place) => companiesOf(t.setup, place),
    (cast) => {
      const { yes, no, abstain } = sums(cast);
      return yes + no + abstain >= stage.atLeast && threegppPasses(yes, no, stage.threshold);
    },
  );
}

/** Companies, by their number: enough of those entitled return the ballot, and enough of them approve. */
export function ieee(t: Turn, stage: StageDef, h: Hearing, item: number): Verdict {
  const venue = venueOf(t.setup, t.world, item);
  const entitled = t.setup.states.reduce(
    (sum, _, i) => sum + (isMember(t.setup, venue, i) ? companiesOf(t.setup, i) : 0),
    0,
  );
  return counted(
    h,
    (place) => (isMember(t.setup, venue, place) ? companiesOf(t.setup, place) : 0),
    (cast) => {
      const { yes, no, abstain } = sums(cast);
      return ieeePasses(yes, no, yes + no + abstain, entitled, stage.threshold);
    },
  );
}

/** No votes: what the objectors know of the field against what sponsors and supporters do. */
export function ietf(t: Turn, stage: StageDef, h: Hearing, item: number): Verdict {
  const { setup, world } = t;
  const [text = 0] = setup.textsOf[item] ?? [];
  const d = setup.domain(setup.texts[text]?.domain ?? '');
  // Where no levels are kept, every head is one.
  const weight = (places: readonly number[]) =>
    places.reduce((sum, i) => sum + Math.max(1, world.level.get(d, i)), 0);
  const rule = (support: readonly number[], object: readonly number[]) => {
    const behind = [...new Set([...(setup.sponsorsOf[text] ?? []), ...support])];
    return roughConsensus(weight(behind), weight(object), stage.threshold);
  };
  const passes = rule(h.support, h.object);
  // One who objects could have been silent or for it, anyone else against it or for it.
  const turns = (i: number) => {
    const others = h.object.filter((x) => x !== i);
    const against = h.object.includes(i) ? others : [...others, i];
    const behind = h.support.filter((x) => x !== i);
    return rule(behind, against) !== passes || rule([...behind, i], others) !== passes;
  };
  const able = [...new Set([...h.object, ...setup.seats])].sort((a, b) => a - b);
  return { passes, pivotal: able.filter(turns) };
}

function counted(
  h: Hearing,
  weight: (place: number) => number,
  rule: (cast: readonly Cast[]) => boolean,
): Verdict {
  const cast = [...h.replies]
    .map(([place, vote]): Cast => ({ place, vote, weight: weight(place) }))
    .filter((c) => c.weight > 0)
    .sort((a, b) => a.place - b.place);
  const passes = rule(cast);
  const pivotal = cast
    .filter((c) => c.vote !== 0 && rule(cast.map((x) => (x === c ? { ...x, vote: -x.vote } : x))) !== passes)
    .map((c) => c.place);
  return { passes, pivotal, votes: sums(cast) };
}

function sums(cast: readonly Cast[]): { yes: number; no: number; abstain: number } {
  let [yes, no, abstain] = [0, 0, 0];
  for (const c of cast) {
    if (c.vote > 0) yes += c.weight;
    else if (c.vote < 0) no += c.weight;
    else abstain += c.weight;
  }
  return { yes, no, abstain };
}
