/**
 * The colour tokens for code that draws on a canvas, and a notice when the theme changes.
 * DOM and SVG use the custom properties of tokens.css directly.
 */

export type TokenName =
  | 'paper'
  | 'sheet'
  | 'well'
  | 'ink'
  | 'ink2'
  | 'ink3'
  | 'on-ink'
  | 'rule'
  | 'ctl'
  | 'sea'
  | 'land'
  | 'coast'
  | 'lib'
  | 'lib-m'
  | 'lib-l'
  | 'lib-t'
  | 'ill'
  | 'ill-m'
  | 'ill-l'
  | 'ill-t'
  | 'ill-s2'
  | 'hedge'
  | 'hedge-f'
  | 'hedge-l'
  | 'hedge-d'
  | 'hedge-t'
  | 'alert'
  | 'texture';

export type Theme = 'system' | 'light' | 'dark';

/** The present value of a colour token as written in tokens.css, e.g. `#131e29`. */
export function readToken(name: TokenName): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** Sets the theme; `system` follows the reader's device. */
export function setTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme);
}

/** Calls `changed` whenever the colours may have changed (theme, contrast, device). Returns an unsubscribe. */
export function onThemeChange(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, {
    attributeFilter: ['data-theme', 'data-contrast', 'data-textures'],
  });
  dark.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', changed);
  };
}

/** True when effects should show their end state at once: the reader's device or the game's own switch asks so. */
export function prefersReducedMotion(): boolean {
  const setting = document.documentElement.dataset.motion;
  if (setting === 'reduced') return true;
  if (setting === 'full') return false;
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
