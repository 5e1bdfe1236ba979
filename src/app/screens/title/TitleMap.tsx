import { useEffect, useMemo, useRef } from 'react';
import { begin, viewFor } from '../../../engine';
import { usePalette } from '../../canvas/usePalette';
import { useBox } from '../../canvas/useBox';
import { paintGround } from '../../map/ground';
import { layoutMap } from '../../map/layout';
import { paintMarks } from '../../map/overlay';
import { project, WORLD_CROP, worldProjection } from '../../map/projection';
import { useGrounds } from '../../map/useMapData';
import type { Extent, View } from '../../map/view';
import { mapModel } from '../../models/map';
import type { ScenarioCard } from '../../../scenario/shelf-browser';
import type { LoadedScenario } from '../../store';
import { t } from '../../words';
import { useScenario } from './useScenario';

/** The world as the scenario of a card opens. */
export function TitleMap({ card }: { card: ScenarioCard }) {
  const { loaded } = useScenario(card);
  return loaded ? <World scenario={loaded} /> : null;
}

/** Painted once on a plain canvas: no zoom, no Phaser, nothing to press. */
function World({ scenario: { scenario } }: { scenario: LoadedScenario }) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useBox(frame);
  const palette = usePalette();
  const grounds = useGrounds();
  const model = useMemo(() => {
    const game = begin(scenario, { seed: scenario.id, ledger: false });
    const whole = mapModel({ setup: game.setup, view: viewFor(game, scenario.start) });
    return { ...whole, seals: [] };
  }, [scenario]);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || !box || grounds === null || grounds === 'failed') return;
    context.canvas.width = Math.round(box.width * box.dpr);
    context.canvas.height = Math.round(box.height * box.dpr);
    context.setTransform(box.dpr, 0, 0, box.dpr, 0, 0);
    const view = banner(box);
    paintGround(context, grounds.world, view, model, palette);
    // A low banner has no room for many marks: they would lie on one another.
    if (box.height < LOW && model.areas.length > FEW) return;
    const { overlay } = layoutMap({
      model,
      anchors: grounds.data.anchors,
      view,
      extent: box,
      selected: null,
      text: 1,
      inset: false,
    });
    paintMarks(context, { ...overlay, rings: [] }, palette);
  }, [box, grounds, model, palette]);
  return (
    <div ref={frame} className="ti-map">
      <canvas ref={canvas} role="img" aria-label={model.finding} />
      {grounds !== null && grounds !== 'failed' && (
        <p className="ti-caption type-label">{t('title.map', { title: scenario.title })}</p>
      )}
    </div>
  );
}

/** A banner lower than this, pixels, has room for so many marks. */
const LOW = 200;
const FEW = 20;

/** The latitudes that the banner shows: from the north of the European seats to the south of the markets. */
const [NORTH, SOUTH] = [74, -38].map((latitude) => project(worldProjection, [11, latitude]).y) as [
  number,
  number,
];

/** The world beside the title, or across a phone, as large as fits without cutting a country that plays. */
function banner(extent: Extent): View {
  const left = extent.width > 700 ? extent.width * 0.33 : 0;
  const width = WORLD_CROP.right - WORLD_CROP.left;
  const scale = Math.min((extent.width - left) / width, extent.height / (SOUTH - NORTH));
  const free = extent.width - left - width * scale;
  // Where the width binds, the spare height goes above and below, more of it to the emptier south.
  const spare = Math.max(0, extent.height - (SOUTH - NORTH) * scale);
  return { scale, x: left + free / 2 - WORLD_CROP.left * scale, y: spare / 3 - NORTH * scale };
}
