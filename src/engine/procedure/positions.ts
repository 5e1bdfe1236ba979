import type { RegionDef, StateDef } from '../../scenario/types';
import type { Turn } from '../context';
import { fromPoints } from '../fixed';
import { leanOf, sponsorLead } from '../full/leans';
import { favouriteOf, placesOf } from './ballots';
import { TAKES, decidesNow, isFranchised, isOpen, stageOf } from './docket';
import { charge } from './franchise';
import type { Hearing } from './hearing';
import { commonPosition } from './thresholds';

/** A state that leans by less than a tenth of full scale says nothing in its region. */
const SPEAKS = 100_000;

/** Seats pay for steering; what they said counts when the region meets, before the next turn's votes. */
export function steer(t: Turn): void {
  for (const place of t.setup.seats) {
    for (const { region, on } of t.orders[place]?.steer ?? []) {
      const def = t.setup.regions[t.setup.region(region)] as RegionDef;
      charge(t, place, def.steer.cost, {
        rule: 'assembly.steering',
        by: [region, on],
        path: `/assembly/regions/${region}/steer/cost`,
      });
    }
  }
}

/** Regions meet before the votes of the turn that opens: members without a seat by their lean, seats as far as they steer. */
export function takePositions(t: Turn): void {
  const { setup, world } = t;
  if (setup.regions.length === 0) return;
  for (let r = 0; r < setup.regions.length; r += 1) {
    for (let text = 0; text < setup.texts.length; text += 1) set(t, 'position', r, text, 0);
    for (let e = 0; e < setup.elections.length; e += 1) set(t, 'endorsed', r, e, 0);
  }
  // All lean before any region has spoken: one position does not make another within a meeting.
  const found: (readonly ['position' | 'endorsed', number, number, number])[] = [];
  for (const [r, region] of setup.regions.entries()) {
    for (let text = 0; text < setup.texts.length; text += 1)
      if (votedNow(t, text)) found.push(['position', r, text, onText(t, region, text)]);
    for (const [e, election] of setup.elections.entries())
      if (election.turn === world.turn && world.elected.get(e) === 0)
        found.push(['endorsed', r, e, onElection(t, region, e)]);
  }
  for (const [measure, r, at, value] of found) {
    set(t, measure, r, at, value);
    if (value === 0) continue;
    const region = setup.regions[r]?.id ?? '';
    t.tell(
      measure === 'position'
        ? {
            kind: 'common-position',
            region,
            text: setup.texts[at]?.id ?? '',
            side: value > 0 ? 'for' : 'against',
          }
        : {
            kind: 'common-position',
            region,
            election: setup.elections[at]?.id ?? '',
            candidate: setup.candidates[value - 1]?.def.id ?? '',
            side: 'for',
          },
    );
  }
}

/** Seats that voted in the open against the common position of their region lose trust with its other members. */
export function breach(t: Turn, text: number, { replies }: Hearing): void {
  const { setup, world, mods } = t;
  if (setup.regions.length === 0) return;
  for (const place of setup.seats) {
    const vote = replies.get(place) ?? 0;
    for (const r of setup.regionsOf[place] ?? []) {
      if (vote === 0 || vote !== -world.position.get(r, text)) continue;
      const region = setup.regions[r] as RegionDef;
      const cause = {
        rule: 'assembly.broke-ranks',
        by: [region.id, setup.texts[text]?.id ?? ''],
        path: `/assembly/regions/${region.id}/breach`,
      };
      for (const id of region.members) {
        const from = setup.state(id);
        if (from !== place) mods.trust.push({ from, to: place, by: -fromPoints(region.breach), cause });
      }
    }
  }
}

function votedNow({ setup, world }: Turn, text: number): boolean {
  const item = setup.itemOf(text);
  if (item < 0 || !isOpen(world, item) || world.outcome.get(text) !== 0) return false;
  const stage = stageOf(setup, world, item);
  return isFranchised(stage) && TAKES[stage.decides] === 'votes' && decidesNow(stage, world.turn);
}

/** Votes that speak in a region: a state without a seat with its own, a seat that steers with some more. */
function onText(t: Turn, region: RegionDef, text: number): number {
  const id = t.setup.texts[text]?.id ?? '';
  const lead = sponsorLead(t, text);
  let [yes, no] = [0, 0];
  for (const member of region.members) {
    const place = t.setup.state(member);
    const state = t.setup.states[place] as StateDef;
    if (state.seat !== undefined) {
      const said = t.orders[place]?.steer.find((x) => x.region === region.id && x.on === id);
      if (said?.side === 'for') yes += state.votes + region.steer.votes;
      if (said?.side === 'against') no += state.votes + region.steer.votes;
      continue;
    }
    const { lean } = leanOf(t, place, text, lead);
    if (lean > SPEAKS) yes += state.votes;
    if (lean < -SPEAKS) no += state.votes;
  }
  return commonPosition(yes, no, votesOf(t, region), region.rule);
}

/** The candidate that the region endorses, as its place + 1 among all; 0 nobody. */
function onElection(t: Turn, region: RegionDef, election: number): number {
  const places = placesOf(t.setup, election);
  const behind = places.map(() => 0);
  let all = 0;
  for (const member of region.members) {
    const place = t.setup.state(member);
    const state = t.setup.states[place] as StateDef;
    const steered = t.orders[place]?.steer.find(
      (x) => x.region === region.id && isCandidate(t, election, x.on) && x.side === 'for',
    );
    const choice =
      state.seat === undefined
        ? favouriteOf(t, place, election)
        : steered === undefined
          ? -1
          : t.setup.candidate(steered.on);
    if (choice < 0) continue;
    const votes = state.votes + (state.seat === undefined ? 0 : region.steer.votes);
    const at = places.indexOf(choice);
    behind[at] = (behind[at] as number) + votes;
    all += votes;
  }
  for (const [at, votes] of behind.entries())
    if (commonPosition(votes, all - votes, votesOf(t, region), region.rule) > 0)
      return (places[at] as number) + 1;
  return 0;
}

function isCandidate({ setup }: Turn, election: number, id: string): boolean {
  return setup.elections[election]?.candidates.some((c) => c.id === id) === true;
}

function votesOf({ setup }: Turn, region: RegionDef): number {
  return region.members.reduce((sum, id) => sum + (setup.states[setup.state(id)]?.votes ?? 0), 0);
}

function set(t: Turn, measure: 'position' | 'endorsed', region: number, at: number, value: number): void {
  if (value === t.world[measure].get(region, at)) return;
  const rule = measure === 'position' ? 'assembly.common-position' : 'assembly.endorsement';
  t.add(measure, [region, at], {
    rule,
    delta: value - t.world[measure].get(region, at),
    by: [t.setup.regions[region]?.id ?? ''],
    path: `/assembly/regions/${t.setup.regions[region]?.id ?? ''}/rule`,
  });
}
