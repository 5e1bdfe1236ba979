import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../src/app/styles/index.css';
import { HallPlate } from '../../../src/app/hall/HallPlate';
import type { Procedure } from '../../../src/app/hall/model';
import { MapPlate } from '../../../src/app/map/MapPlate';
import { PlayFrame } from '../../../src/app/ui/frame';
import { hallModel } from './hall-model';
import { MAP } from './map-model';

/**
 * One exhibit in the frame of a turn, for looking at it: `?exhibit=map&selected=KEN&view=table`,
 * `?exhibit=hall&procedure=aap|tap|wtsa|rivals&seats=35&reveal=3`; both with `theme=dark` and `text=200`.
 */
const query = new URLSearchParams(location.search);

function MapStory() {
  const [selected, setSelected] = useState<string | null>(query.get('selected'));
  const [view, setView] = useState<'map' | 'table'>(query.get('view') === 'table' ? 'table' : 'map');
  return <MapPlate model={MAP} selected={selected} onSelect={setSelected} view={view} onView={setView} />;
}

function HallStory() {
  const model = hallModel((query.get('procedure') ?? 'aap') as Procedure, Number(query.get('seats') ?? 35));
  const [view, setView] = useState<'hall' | 'table'>(query.get('view') === 'table' ? 'table' : 'hall');
  const [reveal, setReveal] = useState(Number(query.get('reveal') ?? model.seats.length));
  return (
    <>
      <HallPlate model={model} reveal={reveal} view={view} onView={setView} />
      <button
        type="button"
        id="turn"
        style={{ position: 'fixed', left: 0, top: 0 }}
        onClick={() => setReveal(reveal + 1)}
      >
        +1
      </button>
    </>
  );
}

const theme = query.get('theme');
if (theme !== null) document.documentElement.dataset.theme = theme;
const text = query.get('text');
if (text !== null) document.documentElement.dataset.text = text;
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <PlayFrame
        masthead={<div style={{ height: '3rem', borderBottom: '1px solid var(--ink)' }} />}
        plate={query.get('exhibit') === 'hall' ? <HallStory /> : <MapStory />}
        forecast={<div style={{ height: '8.4rem' }} />}
        side={null}
      />
    </StrictMode>,
  );
}
