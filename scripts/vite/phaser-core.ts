import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

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

/** Answers Phaser's questions in one source file. Exported for its test. */
export function answerSwitches(code: string): string {
  return code
    .replace(question, (_, name: string) => String(switches[name]))
    .replaceAll('global.Phaser', 'globalThis.Phaser');
}

/** One Rolldown plugin for the build and for the pre-bundling of the dev server. */
const answer = {
  name: 'phaser-switches',
  transform: {
    filter: { id: sources },
    handler: (code: string) => ({ code: answerSwitches(code), map: null }),
  },
} satisfies Plugin;

/**
 * Lets `import … from 'phaser'` mean Phaser's core build from its sources, without sound, physics and particles: a good
 * third smaller than the whole. `exports` in Phaser's package.json blocks the deep import, hence the absolute path.
 */
export function phaserCore(): Plugin[] {
  const core = fileURLToPath(new URL('../../node_modules/phaser/src/phaser-core.js', import.meta.url));
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
