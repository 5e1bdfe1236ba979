import { defineConfig } from 'vite';

/** Builds the command line for the published package; `dependencies` of package.json stay outside, the rest goes in. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/bin.ts',
    target: 'node20',
    outDir: 'dist-cli',
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
});
