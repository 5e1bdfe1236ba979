import { createRoot } from 'react-dom/client';
import '../../../src/app/styles/index.css';
import { MapView } from '../../../src/app/map/MapView';
import type { MapModel } from '../../../src/app/map/model';
import { plainMap } from './plain';

/** The page of the bench: `?way=game` is the map of the game, `?way=plain` the same picture by hand. The model is put there by the bench. */
declare global {
  interface Window {
    mapModel: MapModel;
  }
}

const root = document.getElementById('root');
if (root !== null) {
  if (new URLSearchParams(location.search).get('way') === 'plain') void plainMap(root, window.mapModel);
  else {
    createRoot(root).render(
      <MapView model={window.mapModel} selected={null} onSelect={() => undefined} onSeal={() => undefined} />,
    );
  }
}
