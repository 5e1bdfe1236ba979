import { POINT, publicView, type World } from '../../engine';
import type { MapArea, MapModel, MapSeal } from '../map/model';
import { byId, screen, type Account } from './facts';
import { mapModel, shadeOf } from './map';
import type { Replay, ReplayStep } from './replayStep';
import { SHOWN_DOMAIN } from './tilt';

/** The map before the turn and after it, as everyone may know it. */
export function replayGrounds(
  account: Account,
  { domain, turn }: Replay,
): { before: MapModel; after: MapModel } {
  const at = (world: World, upTo: number): MapModel => {
    const facts = account.facts.filter((f) => f.turn <= upTo);
    const view = publicView(account.setup, world, facts);
    const model = mapModel({ setup: account.setup, view: { ...view, turn: upTo + 1 }, domain });
    return {
      ...model,
      areas: model.areas.map((area) => ({
        ...area,
        ...(area.id === account.seat && { you: true }),
        facts: [],
      })),
    };
  };
  return { before: at(account.before, turn - 1), after: at(account.after, turn) };
}

/**
 * The map as it stands when a step is over: what the steps up to it have shown, and rings around what this one moves.
 * @param at place of the step, −1 before the first
 */
export function mapAt(
  account: Account,
  replay: Replay,
  { before, after }: ReturnType<typeof replayGrounds>,
  at: number,
): MapModel {
  const shown = replay.steps.slice(0, at + 1);
  const now = replay.steps[at];
  const rested = shown.some(({ marks }) => marks.rest === true);
  const final = new Map(after.areas.map((area) => [area.id, area] as const));
  const areas = before.areas.map((area) => {
    const settled = rested ? (final.get(area.id) ?? area) : moved(account, replay, shown, area);
    const change = changeOf(now, area.id);
    return { ...settled, ...(change !== 0 && { change }) };
  });
  return {
    ...after,
    areas,
    seals: rested ? after.seals.map((seal) => spoken(seal, now)) : sealsAt(before, shown),
  };
}

/** More areas than this are not ringed at once. */
const RINGS = 8;

/** What the step itself adds, in whole points. */
function changeOf(step: ReplayStep | undefined, id: string): number {
  // Rings around half the world would be a pattern, not a mark.
  if (step === undefined || (step.marks.moves ?? []).length > RINGS) return 0;
  const by = (step.marks.moves ?? []).filter(({ state }) => state === id).reduce((sum, m) => sum + m.by, 0);
  return Math.round(by / POINT);
}

/** An area with what the steps so far did to it. */
function moved(account: Account, { domain }: Replay, shown: readonly ReplayStep[], area: MapArea): MapArea {
  const { setup, before } = account;
  const state = byId(setup.states, area.id);
  const move = shown.flatMap(({ marks }) => marks.moves ?? []).findLast((m) => m.state === area.id);
  const lock = shown.flatMap(({ marks }) => marks.locks ?? []).findLast((l) => l.state === area.id);
  const { locked, ...free } = area;
  const kept = lock === undefined ? locked : (lock.pole ?? undefined);
  const withLock: MapArea = { ...free, ...(kept !== undefined && { locked: kept }) };
  if (state === undefined || move === undefined) return withLock;
  const tilt = screen(move.after);
  const place = setup.state(area.id);
  // The ground is shaded by what the game counts: alignment where states have one, else the field that comes first.
  const full = setup.scenario.rules.ledger === 'full';
  const value = full
    ? screen(before.alignment.get(place))
    : domain === SHOWN_DOMAIN
      ? tilt
      : screen(before.tilt.get(SHOWN_DOMAIN, place));
  return { ...withLock, ...shadeOf(state, value, tilt) };
}

/** Seals with what is known of their members so far; one that has lapsed is gone. */
function sealsAt({ seals }: MapModel, shown: readonly ReplayStep[]): MapSeal[] {
  const known = shown.flatMap(({ marks }) => marks.links ?? []);
  const lapsed = new Set(shown.flatMap(({ marks }) => marks.lapsed ?? []));
  const now = shown.at(-1);
  return seals
    .filter(({ id }) => !lapsed.has(id))
    .map((seal) => {
      const told = known.filter(({ accord }) => accord === seal.id);
      const links = seal.links.map((link) => {
        const last = told.findLast(({ state }) => state === undefined || state === link.area);
        return last === undefined ? link : { ...link, state: last.is };
      });
      return spoken({ ...seal, links }, now);
    });
}

/** Where accords are too many to draw at once, the one that a step is about speaks up. */
function spoken(seal: MapSeal, now: ReplayStep | undefined): MapSeal {
  const about = now?.marks.links ?? [];
  if (seal.quiet !== true || about.length !== 1 || about[0]?.accord !== seal.id) return seal;
  return { ...seal, quiet: false };
}
