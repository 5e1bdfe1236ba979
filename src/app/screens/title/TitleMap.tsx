import { useEffect, useMemo, useRef } from 'react';
import { begin, viewFor } from '../../../engine';
import { usePalette } from '../../canvas/usePalette';
import { useBox } from '../../canvas/useBox';
import { paintGround } from '../../map/ground';
import { layoutMap } from '../../map/layout';
import { paintMarks } from '../../map/overlay';
import { WORLD_CROP } from '../../map/projection';
import { useGrounds } from '../../map/useMapData';
import type { Extent, View } from '../../map/view';
import { mapModel } from '../../models/map';
import type { LoadedScenario } from '../../store';
import { t } from '../../words';

/** The world as a scenario opens, painted once on a plain canvas: no zoom, no Phaser, nothing to press. */
export function TitleMap({ scenario: { scenario } }: { scenario: LoadedScenario }) {
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
    paintGround(context, grounds.world, view, model.areas, palette);
    // The layout draws an inset where the whole world is shown; here Europe is on the map itself.
    const { overlay } = layoutMap({
      model,
      anchors: grounds.data.anchors,
      view,
      extent: box,
      selected: null,
      text: 1,
    });
    paintMarks(context, { ...overlay, rings: [] }, palette);
  }, [box, grounds, model, palette]);
  return (
    <div ref={frame} className="ti-map">
      <canvas ref={canvas} role="img" aria-label={model.finding} />
      <p className="ti-caption type-label">{t('title.map', { title: scenario.title })}</p>
    </div>
  );
}

/** The world at the width of the right two thirds, cut at the latitudes where the game is played. */
function banner(extent: Extent): View {
  const wide = extent.width > 700;
  const left = wide ? extent.width * 0.33 : 0;
  const scale = (extent.width - left) / (WORLD_CROP.right - WORLD_CROP.left);
  const middle = WORLD_CROP.top + (WORLD_CROP.bottom - WORLD_CROP.top) * 0.42;
  return { scale, x: left - WORLD_CROP.left * scale, y: extent.height / 2 - middle * scale };
}
