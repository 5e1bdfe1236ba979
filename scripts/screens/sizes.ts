/** The windows that every screen is made for. */
export const SIZES = {
  laptop: { width: 1366, height: 768 },
  chromebook: { width: 1366, height: 640 },
  wide: { width: 1920, height: 1080 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
} as const;
export type Size = keyof typeof SIZES;

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** As Chromium simulates them. */
export const VISIONS = ['none', 'deuteranopia', 'protanopia', 'tritanopia', 'achromatopsia'] as const;
export type Vision = (typeof VISIONS)[number];
