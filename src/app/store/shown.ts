import { create } from 'zustand';

interface ShownStore {
  /** The map, or its table: whoever needs the table needs it in every turn. */
  map: 'map' | 'table';
  showMap(map: 'map' | 'table'): void;
}

/** How exhibits are shown, for as long as the page is open; never part of a game. */
export const useShown = create<ShownStore>()((set) => ({
  map: 'map',
  showMap(map) {
    set({ map });
  },
}));
