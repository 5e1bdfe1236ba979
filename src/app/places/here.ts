import { lazy, useSyncExternalStore } from 'react';
import type { ComponentType } from 'react';
import { PLACES } from '.';
import type { Place, PlaceProps } from '.';

interface Here {
  readonly id: string;
  readonly rest: string;
  readonly Screen: ComponentType<PlaceProps>;
}

const screens = new Map<string, ComponentType<PlaceProps>>();

/** The place that a fragment names; null is the game. A fragment that cannot be decoded names none. */
export function placeOf(fragment: string, places: readonly Place[] = PLACES): Here | null {
  const [, id = '', rest = ''] = /^#([a-z]+)(?:\/(.*))?$/s.exec(fragment) ?? [];
  const place = places.find((p) => p.id === id);
  if (!place) return null;
  // A component made anew would lose what it holds whenever the page is drawn.
  const Screen = screens.get(id) ?? lazy(place.load);
  screens.set(id, Screen);
  try {
    return { id, rest: decodeURIComponent(rest), Screen };
  } catch {
    return null;
  }
}

/** Where this page stands; follows the address. */
export function usePlace(): Here | null {
  const fragment = useSyncExternalStore(follow, () => location.hash);
  return placeOf(fragment);
}

function follow(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
