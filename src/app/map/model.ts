/**
 * What the map is told: data only, every word already translated. The app derives it from a seat's view of the game;
 * the map and its table draw nothing that is not here.
 */

import type { LedgerTarget } from '../models/ledger';

/** Alignment in five classes, cut at ±25 and ±60; `none` is land not in play, `disputed` is owned by no seat. */
export type Lean =
  | 'liberal'
  | 'leaning-liberal'
  | 'hedging'
  | 'leaning-illiberal'
  | 'illiberal'
  | 'none'
  | 'disputed';

export type Pole = 'liberal' | 'hedging' | 'illiberal';

/** [longitude, latitude] in degrees. */
export type LonLat = readonly [number, number];

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** What your draft changes in it, in points. */
  readonly change?: number;
  /** Words rather than a figure: they take a line of their own. */
  readonly isLong?: boolean;
  /** Where the ledger explains it. */
  readonly why?: LedgerTarget;
}

/** A seat or a market: the land it shades, its banner and what the callout and the table say of it. */
export interface MapArea {
  readonly id: string;
  /** Short code on the map, 2 to 6 characters. */
  readonly code: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3 codes of the land it shades; a market has many. Also XKX, XNC, XSO and XCR (docs/boundaries.md). */
  readonly countries: readonly string[];
  /** Where the banner stands; by default a point inside the country nearest to the middle of them all. */
  readonly anchor?: LonLat;
  readonly lean: Lean;
  /** Alignment, −100 (illiberal) to 100 (liberal); printed in the table and the callout. */
  readonly value: number;
  /** Where the ledger explains the alignment. */
  readonly why?: LedgerTarget;
  /** Liberal share of the installed base, 0 to 100; null draws the banner undivided. */
  readonly base: number | null;
  /** Length of the banner, by the size of the network. */
  readonly size: 1 | 2 | 3;
  readonly kind: 'seat' | 'market';
  readonly pole: Pole;
  /** Locked in to one side's equipment. */
  readonly locked?: 'liberal' | 'illiberal';
  /** What your draft changes in its equipment, in points; drawn as a ring with the signed number. */
  readonly change?: number;
  /** Your own seat. */
  readonly you?: boolean;
  /** Lines of the callout; also listed in the table. */
  readonly facts: readonly Fact[];
}

export type LinkState = 'kept' | 'broken' | 'unknown';

/** An accord: one seal with a link to each member. */
export interface MapSeal {
  readonly id: string;
  readonly label: string;
  /** Inside the seal, 1 to 3 characters. */
  readonly code: string;
  readonly shape: 'ring' | 'diamond';
  readonly at: LonLat;
  /** Drawn as its seal alone, without name and links, because the map has too many to draw at once. */
  readonly quiet?: boolean;
  /** `area` is a MapArea id. */
  readonly links: readonly { readonly area: string; readonly state: LinkState }[];
}

export interface Territory {
  /** ISO 3166-1 alpha-3, or one of XCR, XKX, XNC, XSO. */
  readonly code: string;
  readonly name: string;
}

export type LegendKey = Lean | 'banner' | 'seal' | LinkState;

export interface LegendGroup {
  readonly label: string;
  /** A sentence for who meets the word first. */
  readonly means?: string;
  readonly items: readonly { readonly key: LegendKey; readonly label: string; readonly means?: string }[];
}

/** Every word of the map and its table that is not part of an area. */
export interface MapLabels {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  /** The two halves of the switch, and its name. */
  readonly map: string;
  readonly table: string;
  readonly view: string;
  /** Caption of the inset, which its factor follows. */
  readonly europe: string;
  /** Must say that boundaries do not imply endorsement, and what the vertical grey lines mean. */
  readonly credits: string;
  /** Before the names of disputed land, in the table. */
  readonly disputed: string;
  /** What a seal does when pressed: its name goes before. */
  readonly showMembers: string;
  readonly close: string;
  /** Column heads. */
  readonly name: string;
  readonly lean: string;
  readonly value: string;
  readonly base: string;
  readonly change: string;
  readonly facts: string;
  readonly accords: string;
  readonly you: string;
  /** Said instead of a number where there is none. */
  readonly nothing: string;
  readonly locked: Readonly<Record<'liberal' | 'illiberal', string>>;
  readonly leanNames: Readonly<Record<Lean, string>>;
  readonly linkNames: Readonly<Record<LinkState, string>>;
  /** While what draws the map is on its way. */
  readonly coming: string;
  readonly comingText: string;
  /** Shown above the table where the map cannot be drawn. */
  readonly cannotDraw: string;
}

export interface MapModel {
  /** A sentence stating the finding: the plate's title and the picture's accessible name. */
  readonly finding: string;
  /** Units and date. */
  readonly subtitle: string;
  readonly areas: readonly MapArea[];
  readonly seals: readonly MapSeal[];
  /** Land owned by no seat because it is disputed (docs/boundaries.md). */
  readonly disputed: readonly Territory[];
  readonly legend: readonly LegendGroup[];
  readonly labels: MapLabels;
}
