import { controlsOf, fixedBoxes } from './boxes';
import { anchorOf, type Anchors } from './geography';
import { insetFor, type Inset } from './inset';
import type { MapArea, MapModel } from './model';
import { SEAL_RADIUS, type Marks, type OverlayScene } from './overlay';
import { placeAreas, screenOf } from './placing';
import type { Point, Rect } from './projection';
import { marksOf, overlayOf } from './scene';
import { placeNames, type SealSide } from './sealNames';
import { outside, SEAL_GAP, spread } from './spread';
import { withTargets } from './targets';
import { screenRect, type Extent, type View } from './view';

/** A banner with its code: where its box stands on the screen, and where its country is. */
export interface AreaLabel {
  readonly area: MapArea;
  readonly box: Rect;
  readonly anchor: Point;
  readonly shown: boolean;
  readonly inInset: boolean;
  readonly ringed: boolean;
  /** False where something more important to press lies in its way: a tap on its land, the table or zooming in reaches it. */
  readonly pressable: boolean;
}

export interface SealLabel {
  readonly id: string;
  readonly at: Point;
  readonly code: string;
  readonly name: string;
  /** The name where it is drawn, else empty. */
  readonly label: string;
  readonly quiet: boolean;
  readonly side: SealSide;
  /** As of an area. */
  readonly pressable: boolean;
}

export interface MapLayout {
  readonly labels: readonly AreaLabel[];
  readonly seals: readonly SealLabel[];
  readonly inset: Inset | null;
  /** What is drawn on the world, and moves with it. */
  readonly overlay: OverlayScene;
  /** What is drawn on the inset, which stays where it is. */
  readonly onInset: Marks;
}

export interface LayoutInput {
  readonly model: MapModel;
  readonly anchors: Anchors;
  readonly view: View;
  readonly extent: Extent;
  readonly selected: string | null;
  /** Text size over 16 pixels. */
  readonly text: number;
  /** Least side of a button at normal text size, in CSS pixels; that of a mouse if left out. */
  readonly target?: number;
  /** Height of the callout where it is a strip along the foot, in CSS pixels. */
  readonly strip?: number | null;
  /** What is laid out beyond the screen too, so that it is there when the map is moved; the screen if left out. */
  readonly reach?: Rect;
  /** False where Europe is to stand on the map itself, whatever room there is; true if left out. */
  readonly inset?: boolean;
}

/** Decides where everything stands at one view: which labels are shown, in the inset or on the world. */
export function layoutMap(input: LayoutInput): MapLayout {
  const { model, anchors, view, extent, selected, text, target, strip } = input;
  const furniture = { extent, text, target, strip };
  const inset = input.inset === false ? null : insetFor(view, extent);
  const homes = new Map(model.areas.map((area) => [area.id, anchorOf(area, anchors)] as const));
  const spots = spread(
    model.seals.map(({ at }) => outside(screenOf(at, view), inset?.rect, (SEAL_RADIUS + SEAL_GAP) * text)),
    2 * SEAL_RADIUS * text + SEAL_GAP,
    [{ ...controlsOf(furniture), top: -Infinity, right: Infinity }, ...(inset === null ? [] : [inset.rect])],
  );
  const fixed = [...fixedBoxes(furniture, model.labels.credits), ...(inset === null ? [] : [inset.rect])];
  const named = placeNames(
    model.seals.map(({ id, at, code, label, links, quiet }, n) => {
      const here = spots[n] ?? screenOf(at, view);
      const climb = links.reduce(
        (sum, { area }) => sum + here.y - screenOf(homes.get(area) ?? at, view).y,
        0,
      );
      // The name stands where fewer links leave.
      return {
        id,
        code,
        name: label,
        quiet: quiet === true,
        at: here,
        prefers: climb > 0 ? 'below' : 'above',
      };
    }),
    { screen: screenRect(extent), reach: input.reach ?? screenRect(extent), fixed, text },
  );
  const placed = placeAreas(model.areas, homes, {
    inset,
    view,
    extent,
    selected,
    text,
    target,
    strip,
    seals: named,
    reach: input.reach,
    credits: model.labels.credits,
  });
  const { labels, seals } = withTargets(placed, named, { filled: [controlsOf(furniture)], selected, text });
  const overlay = overlayOf(model, homes, labels, { view, inset, text, seals });
  return {
    labels,
    seals,
    inset,
    overlay,
    onInset: marksOf(
      labels.filter(({ inInset }) => inInset),
      text,
    ),
  };
}
