import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Phaser's build-time switches: both renderers, none of the parts the game does not use (see docs/decisions/0022). */
const phaserSwitches = {
  'typeof WEBGL_RENDERER': JSON.stringify('true'),
  'typeof CANVAS_RENDERER': JSON.stringify('true'),
  'typeof WEBGL_DEBUG': JSON.stringify('false'),
  'typeof EXPERIMENTAL': JSON.stringify('false'),
  'typeof PLUGIN_CAMERA3D': JSON.stringify('false'),
  'typeof PLUGIN_FBINSTANT': JSON.stringify('false'),
  'typeof FEATURE_SOUND': JSON.stringify('false'),
};

export default defineConfig({
  base: './',
  plugins: [react()],
  resolve: {
    alias: [{ find: /^phaser$/, replacement: here('./node_modules/phaser/src/phaser-core.js') }],
  },
  build: { target: 'es2022', outDir: 'dist', chunkSizeWarningLimit: 1200 },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/browser/**'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
