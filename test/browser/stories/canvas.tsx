import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../src/app/styles/index.css';
import { MapPlate } from '../../../src/app/map/MapPlate';
import { PlayFrame } from '../../../src/app/ui/frame';
import { MAP } from './map-model';

/** `?exhibit=map|hall&view=table&selected=KEN&theme=dark`: one exhibit in the frame of a turn, for looking at it. */
const query = new URLSearchParams(location.search);

function MapStory() {
  const [selected, setSelected] = useState<string | null>(query.get('selected'));
  const [view, setView] = useState<'map' | 'table'>(query.get('view') === 'table' ? 'table' : 'map');
  return <MapPlate model={MAP} selected={selected} onSelect={setSelected} view={view} onView={setView} />;
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
        plate={<MapStory />}
        forecast={<div style={{ height: '8.4rem' }} />}
        side={null}
      />
    </StrictMode>,
  );
}
