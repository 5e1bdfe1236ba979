import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answerSwitches, replacementOf } from '../../scripts/vite/phaser-core';
import { absent, entry, narrowed, registered } from '../../scripts/vite/phaser-parts';
import { guardScript, inlineAll } from '../../scripts/vite/single-file';

describe("Phaser's switches", () => {
  it('are answered where Phaser asks', () => {
    expect(answerSwitches('if (typeof WEBGL_RENDERER && typeof FEATURE_SOUND) {}')).toBe(
      'if (true && false) {}',
    );
  });

  it('leave other questions alone', () => {
    const code = "if (typeof window !== 'undefined' && typeof WEBGL_RENDERERS) {}";
    expect(answerSwitches(code)).toBe(code);
  });
});

describe("Phaser's parts", () => {
  const src = fileURLToPath(new URL('../../node_modules/phaser/src', import.meta.url));
  const parts = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => path.replaceAll('\\', '/').replace(/\.js$/, ''));

  it('are sources of the version that is installed', () => {
    const named = [...Object.values(entry), ...registered, ...Object.keys(narrowed)];
    const within = Object.values(narrowed).flatMap((members) => Object.values(members));
    const missing = [...named, ...within].filter(
      (path) => !existsSync(join(src, `${path}.js`)) && !existsSync(join(src, path, 'index.js')),
    );
    expect(missing).toEqual([]);
    expect(absent.filter((pattern) => !parts.some((part) => pattern.test(part)))).toEqual([]);
  });

  it('leave in what draws a picture, and put something inert in the place of input, sound and the rest', () => {
    for (const part of ['core/Game', 'renderer/webgl/WebGLRenderer', 'renderer/canvas/CanvasRenderer'])
      expect(replacementOf(part)).toBeUndefined();
    for (const part of ['input/InputManager', 'animations/AnimationManager', 'filters/Blur'])
      expect(replacementOf(part)).toContain('Absent.prototype.update = function () {};');
  });
});

describe('the single file', () => {
  const files = (given: Record<string, string>): Map<string, string> => new Map(Object.entries(given));

  it('takes scripts and styles into the page and leaves none over', () => {
    const left = files({ 'assets/a.js': 'go();', 'assets/a.css': 'p { color: red }' });
    const page =
      '<script type="module" crossorigin src="./assets/a.js"></script><link rel="stylesheet" crossorigin href="./assets/a.css">';
    expect(inlineAll(page, (path) => left.get(path))).toBe(
      '<script type="module">go();</script><style>p { color: red }</style>',
    );
  });

  it('does not take a tag quoted in a script for one of the page', () => {
    const left = files({ 'a.js': `say('<link rel="stylesheet" href="%s">', "$&");` });
    expect(inlineAll('<script src="./a.js"></script>', (path) => left.get(path))).toBe(
      `<script type="module">say('<link rel="stylesheet" href="%s">', "$&");</script>`,
    );
  });

  it('keeps a closing tag inside a script from ending it', () => {
    expect(guardScript(`a('</script><!--')`)).toBe(String.raw`a('<\/script><\x21--')`);
  });

  it('refuses a page that names a file the build did not make', () => {
    expect(() => inlineAll('<script src="./gone.js"></script>', () => undefined)).toThrow('names ./gone.js');
  });
});
