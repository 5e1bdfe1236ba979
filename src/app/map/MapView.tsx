import './map.css';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useBox } from '../canvas/useBox';
import { usePalette } from '../canvas/usePalette';
import { useStage } from '../canvas/useStage';
import { EmptyState } from '../ui/notes';
import { anchorOf } from './geography';
import { calloutPlacement, isSmallMap, Leader } from './CalloutPlacement';
import { layoutMap } from './layout';
import { MapCallout } from './MapCallout';
import { MapControls } from './MapControls';
import { MapMarks } from './MapMarks';
import { MapTable } from './MapTable';
import type { MapModel } from './model';
import { nearestMark, pickArea } from './pick';
import { project, worldProjection, type Point } from './projection';
import { middleOf } from './rect';
import { useGrounds } from './useMapData';
import { useMapPainting } from './useMapPainting';
import { useNavigation } from './useNavigation';
import { useSliding } from './useSliding';
import {
  bringIn,
  openingView,
  pivotAt,
  reachOf,
  reachShare,
  refit,
  toScreen,
  type Extent,
  type View,
} from './view';

/** Where areas stand on the screen; null where they do not. */
export interface MapPlaces {
  /** Where its banner stands: on the world or in the inset. */
  readonly shown: (area: string) => Point | null;
  /** On the world, also where the inset shows it. */
  readonly world: (area: string) => Point | null;
  readonly inInset: (area: string) => boolean;
}

export interface MapViewProps {
  model: MapModel;
  selected: string | null;
  onSelect: (id: string | null) => void;
  /** Given where seals are quiet until pressed. */
  onSeal?: ((id: string) => void) | undefined;
  /** Brought into sight when it changes, without being selected. */
  focus?: string | null;
  /** Drawn over the map. */
  over?: (places: MapPlaces) => ReactNode;
}

/** What is brought into sight comes as far from the edge, with its ring; in CSS pixels at normal text size. */
const MARGIN = 42;

/** Where the map opens on a phone: your seat, else the first change of your draft, else the first area. */
const focusOf = (model: MapModel) =>
  model.areas.find(({ you }) => you === true) ??
  model.areas.find(({ change }) => change !== undefined) ??
  model.areas[0];

/** The world map: alignment, banners, accords, changes. Where nothing can be drawn it is the table. */
export function MapView({ model, selected, onSelect, onSeal, focus = null, over }: MapViewProps) {
  const surface = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const marksLayer = useRef<HTMLDivElement>(null);
  const calloutLayer = useRef<HTMLDivElement>(null);
  const overLayer = useRef<HTMLDivElement>(null);
  const calloutBox = useRef<HTMLDivElement>(null);
  const [calloutHeight, setCalloutHeight] = useState<number | null>(null);
  const calloutId = useId();
  const box = useBox(surface);
  const palette = usePalette();
  const grounds = useGrounds();
  const stage = useStage(host, box);
  const [moved, setMoved] = useState<{ view: View; extent: Extent } | null>(null);
  const shapes = grounds === 'failed' ? null : grounds;

  const view = useMemo(() => {
    if (box === null || shapes === null) return null;
    if (moved !== null) return refit(moved.view, moved.extent, box);
    const focus = focusOf(model);
    const place = focus === undefined ? null : project(worldProjection, anchorOf(focus, shapes.data.anchors));
    return openingView(box, place);
  }, [box, shapes, moved, model]);

  const layout = useMemo(
    () =>
      box === null || shapes === null || view === null
        ? null
        : layoutMap({
            model,
            anchors: shapes.data.anchors,
            view,
            extent: box,
            selected,
            text: box.text,
            target: box.target,
            strip: isSmallMap(box) ? calloutHeight : null,
            reach: reachOf(view, box, reachShare(box, box.dpr)),
          }),
    [model, shapes, view, box, selected, calloutHeight],
  );

  const painting = useMapPainting({
    stage: stage.status === 'ready' ? stage.stage : null,
    grounds: shapes,
    layout,
    model,
    selected,
    palette,
    view,
    extent: box,
    dpr: box?.dpr ?? 1,
  });

  const { change, now } = useSliding({
    laid: view,
    commit: (next) => {
      if (box !== null) setMoved({ view: next, extent: box });
    },
    painting,
    layers: [marksLayer, calloutLayer, overLayer],
  });
  const plane = (id: string | null): Point | null => {
    const area = model.areas.find((one) => one.id === id);
    return area === undefined || shapes === null
      ? null
      : project(worldProjection, anchorOf(area, shapes.data.anchors));
  };
  const pivot = pivotAt(plane(selected), box);
  const navigation = useNavigation({
    surface,
    extent: box,
    change,
    pivot,
    onPick: (at) => {
      const here = now();
      if (box === null || layout === null || shapes === null || here === null) return;
      const marks = onSeal === undefined ? { ...layout, seals: [] } : layout;
      const mark = nearestMark(at, marks, (box.target / 2) * box.text);
      if (mark === null) onSelect(pickArea(at, model.areas, layout, shapes, here));
      else if ('area' in mark) onSelect(mark.area);
      else onSeal?.(mark.seal);
    },
    onEscape: () => onSelect(null),
  });

  // Its words decide how high it is, and that decides where it goes.
  useLayoutEffect(
    () => setCalloutHeight(calloutBox.current?.offsetHeight ?? null),
    [model, selected, box, stage.status],
  );

  const reveal = (id: string | null): void => {
    const place = plane(id);
    if (place === null || box === null || view === null) return;
    const strip = isSmallMap(box) ? (calloutBox.current?.offsetHeight ?? 0) : 0;
    const edge = MARGIN * box.text;
    const margins = { side: strip > 0 ? 2 * edge : edge, top: edge, bottom: edge + strip };
    // In sight already: the map keeps the view it opened with, and may open anew on another screen.
    if (bringIn(view, place, margins, box) !== view) change((from) => bringIn(from, place, margins, box));
  };
  const isReady = view !== null;
  useEffect(() => {
    reveal(selected);
    // Only a new selection moves the map; a new model or size does not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selected, isReady]);
  useEffect(() => {
    reveal(focus);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [focus, isReady]);

  const chosen = layout?.labels.find(({ area }) => area.id === selected);
  if (stage.status === 'failed' || grounds === 'failed') {
    return (
      <div className="map-instead">
        <p className="map-cannot">{model.labels.cannotDraw}</p>
        <MapTable model={model} selected={selected} onSelect={onSelect} />
      </div>
    );
  }

  const labelOf = (id: string) => layout?.labels.find(({ area }) => area.id === id);
  const places: MapPlaces = {
    shown: (id) => {
      const label = labelOf(id);
      if (label === undefined) return null;
      return label.shown ? middleOf(label.box) : label.anchor;
    },
    world: (id) => {
      const label = labelOf(id);
      if (label === undefined || shapes === null || view === null) return null;
      return label.inInset
        ? toScreen(view, project(worldProjection, anchorOf(label.area, shapes.data.anchors)))
        : places.shown(id);
    },
    inInset: (id) => labelOf(id)?.inInset === true,
  };
  const isDrawn = stage.status === 'ready' && layout !== null;
  const callout =
    chosen === undefined || box === null || layout === null
      ? null
      : calloutPlacement(chosen, box, layout, calloutHeight);
  return (
    // The map itself takes the arrow keys; each label in it is a button of its own.
    <div
      ref={surface}
      className="map-view"
      role="group"
      aria-label={model.labels.map}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      {...navigation}
    >
      <div ref={host} className="map-canvas" role="img" aria-label={model.finding} />
      {!isDrawn && (
        <div className="map-coming">
          <EmptyState title={model.labels.coming}>{model.labels.comingText}</EmptyState>
        </div>
      )}
      {isDrawn && (
        <MapMarks
          layout={layout}
          layer={marksLayer}
          labels={model.labels}
          selected={selected}
          calloutId={calloutId}
          onSelect={onSelect}
          onSeal={onSeal}
          onReveal={reveal}
        />
      )}
      {isDrawn && over !== undefined && (
        <div ref={overLayer} className="map-layer">
          {over(places)}
        </div>
      )}
      {isDrawn && chosen !== undefined && callout !== null && (
        <div ref={callout.strip || chosen.inInset ? undefined : calloutLayer} className="map-layer">
          <Leader callout={callout} />
          <div
            ref={calloutBox}
            className="map-callout-place"
            data-strip={callout.strip || undefined}
            style={callout.style}
          >
            <MapCallout
              id={calloutId}
              area={chosen.area}
              labels={model.labels}
              onClose={() => onSelect(null)}
            />
          </div>
        </div>
      )}
      {isDrawn && box !== null && (
        <MapControls labels={model.labels} extent={box} change={change} pivot={pivot} />
      )}
      <p className="map-credits">{model.labels.credits}</p>
    </div>
  );
}
