import { POINT, type Forecast, type Setup, type View } from '../../engine';
import type { StateDef } from '../../scenario/types';
import type { Lean, MapArea, MapModel, Pole, Territory } from '../map/model';
import { t } from '../words';
import { findingOf } from './finding';
import { factLines, whyLean } from './mapFacts';
import { sealsOf } from './mapSeals';
import { legendOf, mapLabels } from './mapWords';
import { SHOWN_DOMAIN, tiltOf } from './tilt';

export interface MapInput {
  readonly setup: Setup;
  readonly view: View;
  /** What would follow from the draft and without it; absent while the scenario shows no forecast. */
  readonly forecasts?: { readonly draft: Forecast; readonly standing: Forecast } | undefined;
  /** The field of technology that the map shows, by its place; the first if left out. */
  readonly domain?: number | undefined;
  /** The accord whose members are shown, where there are too many to show all. */
  readonly accord?: string | null;
  /** Who plays a seat, in words. */
  readonly playerOf?: ((seat: string) => string) | undefined;
}

/** A seat's view as the map and its table show it. */
export function mapModel(input: MapInput): MapModel {
  const { setup, view } = input;
  const changes = changesOf(input);
  const areas = setup.states.flatMap((state, place) => areaOf(input, changes, state, place));
  const all = sealsOf(setup, view, new Set(areas.map((area) => area.id)));
  const seals =
    all.length <= MOST_SEALS
      ? all
      : all.map((seal) => (seal.id === input.accord ? seal : { ...seal, quiet: true }));
  return {
    finding: findingOf(setup, view, input.domain),
    subtitle: subtitleOf(setup, view.turn, input.domain),
    areas,
    seals,
    disputed: disputedIn(setup, areas),
    legend: legendOf(setup, seals),
    labels: mapLabels(),
  };
}

/** Disputed land that no state of the game counts as its own: as the scenario names it, or as docs/boundaries.md does. */
function disputedIn({ scenario }: Setup, areas: readonly MapArea[]): Territory[] {
  const all = scenario.disputed ?? {
    XCR: t('map.disputed.crimea'),
    ESH: t('map.disputed.sahara'),
    XNC: t('map.disputed.cyprus'),
  };
  const owned = new Set(areas.flatMap(({ countries }) => countries));
  return Object.entries(all).flatMap(([code, name]) => (owned.has(code) ? [] : [{ code, name }]));
}

/** Accords whose links can be told apart when all are drawn. */
const MOST_SEALS = 5;

/** True where the map shows the members of one accord at a time. */
export function hasQuietSeals({ seals }: MapModel): boolean {
  return seals.some(({ quiet }) => quiet === true);
}

function subtitleOf({ scenario, domains }: Setup, turn: number, chosen: number | undefined): string {
  const when = scenario.turns.labels[turn - 1];
  // A field that was chosen stands beside the map; where there is one, the scenario's title says it.
  const field = domains.length > 1 && chosen === undefined ? domains[SHOWN_DOMAIN]?.name : undefined;
  const at = when === undefined ? t('map.subtitle', { turn }) : t('map.subtitle.when', { turn, when });
  return field === undefined ? at : t('map.subtitle.field', { field, at });
}

/** The state's alignment on −100..100: of the equipment it runs where it buys, of its rules or its pole elsewhere. */
export function leanValue(setup: Setup, view: View, place: number): number {
  const state = setup.states[place] as StateDef;
  if (setup.scenario.rules.ledger === 'full') return (view.columns.alignment[place] ?? 0) / POINT;
  if (!state.buys) return setup.pole[place] === 0 ? 0 : (setup.pole[place] as number) * 100;
  return tiltOf(setup, view, place);
}

export function leanOf(value: number): Lean {
  if (value >= 60) return 'liberal';
  if (value >= 25) return 'leaning-liberal';
  if (value > -25) return 'hedging';
  return value > -60 ? 'leaning-illiberal' : 'illiberal';
}

/** How an area is shaded, and what its banner shows, at an alignment and a tilt of its equipment on −100..100. */
export function shadeOf(
  state: StateDef,
  value: number,
  tilt: number,
): Pick<MapArea, 'lean' | 'value' | 'base' | 'pole'> {
  return {
    lean: leanOf(value),
    value: Math.round(value),
    base: state.buys ? Math.round((tilt + 100) / 2) : null,
    pole: poleOf(state, value),
  };
}

function areaOf(
  { setup, view, playerOf, domain }: MapInput,
  changes: ReadonlyMap<string, number>,
  state: StateDef,
  place: number,
): MapArea[] {
  const shown = state.seat !== undefined || state.buys || setup.scenario.rules.ledger === 'full';
  if (!shown) return [];
  const value = leanValue(setup, view, place);
  const locked = lockOf(setup, view, place);
  const change = changes.get(state.id);
  const why = whyLean({ setup, view }, state);
  return [
    {
      id: state.id,
      code: codeOf(state),
      name: state.name,
      countries: state.countries ?? (state.kind === 'state' ? [state.id] : []),
      ...(state.anchor ? { anchor: state.anchor } : {}),
      ...shadeOf(state, value, tiltOf(setup, view, place, domain)),
      size: sizeOf(setup, state),
      kind: state.seat ? 'seat' : 'market',
      ...(locked ? { locked } : {}),
      ...(change ? { change } : {}),
      ...(state.id === view.seat ? { you: true } : {}),
      ...(why ? { why } : {}),
      facts: factLines({ setup, view, playerOf, domain }, state, place, change),
    },
  ];
}

/**
 * Three letters for a state. For a group the initials of its name, filled up to three from the last word: WAF, SEA, PAC; a name of one
 * short word stays whole: GULF. What follows a comma or “and” is left out.
 */
export function codeOf(state: StateDef): string {
  if (state.kind === 'state') return state.id.slice(0, 3).toUpperCase();
  const [name = ''] = state.name.replace(/^The /, '').split(/,| and /);
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const last = words.pop() ?? name;
  if (words.length === 0 && last.length === 4) return last.toUpperCase();
  return (
    words
      .map((word) => word[0])
      .join('')
      .slice(0, 2) + last
  )
    .slice(0, 3)
    .toUpperCase();
}

/** The network a state builds: by its market in USD trillion, or in the class games by its votes, its weight on the needle. */
function sizeOf({ scenario }: Setup, { market, votes }: StateDef): 1 | 2 | 3 {
  const [large, middle] = scenario.rules.ledger === 'full' ? [4.5, 1] : [3, 2];
  const network = scenario.rules.ledger === 'full' ? market : votes;
  return network >= large ? 3 : network >= middle ? 2 : 1;
}

function poleOf(state: StateDef, value: number): Pole {
  if (!state.buys || state.pole !== 'hedging') return state.pole;
  return value >= 25 ? 'liberal' : value <= -25 ? 'illiberal' : 'hedging';
}

function lockOf(setup: Setup, view: View, place: number): 'liberal' | 'illiberal' | undefined {
  const states = setup.states.length;
  const flags = setup.domains.map((_, d) => view.columns.locked[d * states + place] ?? 0);
  if (flags.includes(1)) return 'liberal';
  return flags.includes(-1) ? 'illiberal' : undefined;
}

/** Rings on the map: more would be a pattern, not a mark. */
const RINGS = 3;

/** What the draft itself changes in the markets, in whole points: the strongest few, against leaving everything as it stands. */
function changesOf({ setup, forecasts, domain: shown }: MapInput): Map<string, number> {
  if (forecasts === undefined) return new Map();
  const domain = setup.domains[shown ?? SHOWN_DOMAIN]?.id ?? '';
  const then = (forecast: Forecast): Map<string, number> =>
    new Map(forecast.figures.filter((f) => f.measure === 'tilt').map((f) => [f.subject, f.then]));
  const standing = then(forecasts.standing);
  const changes = setup.states.flatMap(({ id }) => {
    const subject = `${domain}/${id}`;
    const drafted = then(forecasts.draft).get(subject);
    if (drafted === undefined) return [];
    const change = Math.round((drafted - (standing.get(subject) ?? drafted)) / POINT);
    return change === 0 ? [] : [[id, change] as const];
  });
  return new Map(changes.toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, RINGS));
}
