import { useEffect, useState } from 'react';
import { loadMapData, type MapData } from './geography';
import { prepareGround, type Ground } from './ground';
import { insetProjection, worldProjection } from './projection';

export interface Grounds {
  readonly data: MapData;
  readonly world: Ground;
  readonly europe: Ground;
}

let loading: Promise<Grounds> | null = null;

/** Loads and traces the map once for the whole session. */
function loadGrounds(): Promise<Grounds> {
  loading ??= loadMapData().then((data) => ({
    data,
    world: prepareGround(data.world, worldProjection, data.anchors),
    europe: prepareGround(data.europe, insetProjection, data.anchors),
  }));
  // A failed load (offline, say) may be tried again by the next map.
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

/** The map's shapes; null while they load, `failed` if they cannot be loaded. */
export function useGrounds(): Grounds | null | 'failed' {
  const [grounds, setGrounds] = useState<Grounds | null | 'failed'>(null);
  useEffect(() => {
    let gone = false;
    loadGrounds().then(
      (loaded) => {
        if (!gone) setGrounds(loaded);
      },
      () => {
        if (!gone) setGrounds('failed');
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return grounds;
}
