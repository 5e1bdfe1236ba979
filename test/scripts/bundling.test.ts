import { describe, expect, it } from 'vitest';
import { answerSwitches } from '../../scripts/vite/phaser-core';
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
