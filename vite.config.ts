import { defineConfig } from 'vitest/config';
import { installable } from './scripts/vite/installable.ts';
import { phaserCore } from './scripts/vite/phaser-core.ts';
import { scenarioCards } from './scripts/vite/scenario-cards.ts';
import { chunks } from './scripts/vite/chunks.ts';
import { compiledScenarios } from './scripts/vite/scenario-compiled.ts';
import { oneWorker, sharedWorkers } from './scripts/vite/shared-workers.ts';
import { singleFile } from './scripts/vite/single-file.ts';

/** Tests that draw parts of a page or change what a module keeps: every file of them gets modules of its own. */
const ownModules = ['test/app/**/*.test.tsx', 'test/app/{glossary,places,store}/**/*.test.ts'];

/** `vite build` makes the site in dist/; `vite build --mode single` makes one file that plays without a server. */
export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: 'assets/site',
  plugins: [
    phaserCore(),
    scenarioCards(),
    compiledScenarios(),
    mode === 'single'
      ? [oneWorker(), singleFile('standard-bearers.html')]
      : [sharedWorkers(), chunks(import.meta.dirname), installable()],
  ],
  build: {
    target: 'es2022',
    outDir: mode === 'single' ? 'dist-single' : 'dist',
    chunkSizeWarningLimit: 1200,
  },
  server: { port: 5173, strictPort: false },
  preview: { port: 4173, strictPort: false },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', ...ownModules],
          testTimeout: 120_000,
          setupFiles: ['test/support/words.ts'],
          // The rules and the format are read once for a worker, not once for a file: a second of work a file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          include: ownModules,
          testTimeout: 120_000,
          setupFiles: ['test/support/words.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Each file has a server on a free port, a Chromium and profiles of its own, and waits a good part of its time.
          maxWorkers: 2,
        },
      },
    ],
  },
}));
