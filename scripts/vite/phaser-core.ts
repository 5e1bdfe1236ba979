import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { absent, entry, narrowed, registered } from './phaser-parts.ts';

/** Phaser asks `typeof WEBGL_RENDERER` and the like; its own webpack build replaces each question by an answer. */
const switches: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

const question = new RegExp(`typeof (${Object.keys(switches).join('|')})\\b`, 'g');
const sources = /[\\/]node_modules[\\/]phaser[\\/]src[\\/]/;
const src = fileURLToPath(new URL('../../node_modules/phaser/src/', import.meta.url)).replaceAll('\\', '/');

/** Answers Phaser's questions in one source file. Exported for its test. */
export function answerSwitches(code: string): string {
  return code
    .replace(question, (_, name: string) => String(switches[name]))
    .replaceAll('global.Phaser', 'globalThis.Phaser');
}

/** The name of a source file as `phaser-parts` gives it; undefined for files of others. */
function partOf(id: string): string | undefined {
  const [, part] = /[\\/]phaser[\\/]src[\\/](.+?)\.js$/.exec(id) ?? [];
  return part?.replaceAll('\\', '/');
}

const NOTHING = ['boot', 'destroy', 'postRenderCanvas', 'postRenderWebGL', 'preRender', 'reset', 'update'];
/** Constructs what answers every call that the rest of Phaser makes on it, and does nothing. */
const inert = [
  'function Absent() {}',
  ...NOTHING.map((name) => `Absent.prototype.${name} = function () {};`),
  'Absent.prototype.setOrigin = function () { return this; };',
  'module.exports = Absent;',
].join('\n');

/** What stands in a source file's place, where something does. Exported for its test. */
export function replacementOf(part: string): string | undefined {
  const taken = Object.hasOwn(narrowed, part) ? narrowed[part] : undefined;
  if (taken !== undefined) {
    const members = Object.entries(taken).map(
      ([name, path]) => `${name}: require(${JSON.stringify(src + path)})`,
    );
    return `module.exports = { ${members.join(', ')} };`;
  }
  return absent.some((pattern) => pattern.test(part)) ? inert : undefined;
}

/** The module that stands for Phaser: its parts by the names they have in the whole. */
function entryCode(): string {
  const lines = registered.map((path) => `require(${JSON.stringify(src + path)});`);
  const groups = new Map<string, string[]>();
  for (const [name, path] of Object.entries(entry)) {
    const [group = '', member] = name.split('.');
    const found = `require(${JSON.stringify(src + path)})`;
    groups.set(group, [...(groups.get(group) ?? []), member === undefined ? found : `${member}: ${found}`]);
  }
  for (const [group, members] of groups)
    lines.push(
      `exports.${group} = ${members.some((one) => !one.startsWith('require')) ? `{ ${members.join(', ')} }` : members.join('')};`,
    );
  lines.push(`var types = require(${JSON.stringify(`${src}const`)});`);
  lines.push('exports.WEBGL = types.WEBGL;', 'exports.CANVAS = types.CANVAS;');
  return lines.join('\n');
}

/** One Rolldown plugin for the build and for the pre-bundling of the dev server. */
const answer = {
  name: 'phaser-switches',
  load: {
    filter: { id: sources },
    handler(id: string) {
      const part = partOf(id);
      if (part === 'phaser-core') return entryCode();
      return part === undefined ? undefined : replacementOf(part);
    },
  },
  transform: {
    filter: { id: sources },
    handler: (code: string) => ({ code: answerSwitches(code), map: null }),
  },
} satisfies Plugin;

/**
 * Lets `import … from 'phaser'` mean the parts of Phaser's sources that the game uses: a third of the whole. `exports` in Phaser's
 * package.json blocks the deep import, hence the absolute path.
 */
export function phaserCore(): Plugin[] {
  const core = `${src}phaser-core.js`;
  return [
    {
      name: 'phaser-core',
      config: () => ({
        resolve: { alias: [{ find: /^phaser$/, replacement: core }] },
        optimizeDeps: { include: [core], rolldownOptions: { plugins: [answer] } },
      }),
    },
    answer,
  ];
}
