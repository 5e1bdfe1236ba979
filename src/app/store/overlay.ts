import { create } from 'zustand';

export type Overlay = 'help' | 'terms' | 'keys' | 'settings' | 'briefing' | null;

interface OverlayStore {
  overlay: Overlay;
  show(overlay: Overlay): void;
}

/** A dialog over whatever screen is shown; never part of a game. */
export const useOverlay = create<OverlayStore>()((set) => ({
  overlay: null,
  show(overlay) {
    set({ overlay });
  },
}));
