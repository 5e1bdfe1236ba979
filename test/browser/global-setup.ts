import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../scripts/chromium/find';
import { thisMachine } from '../../scripts/chromium/machine';

/**
 * Finds a Chromium and builds what the tests open, unless `npm test` has done so already. Set SB_BUILT=1 to test the
 * builds as they stand.
 */
export default async function setup(): Promise<void> {
  if (!process.env['SB_CHROMIUM']) {
    const path = await findChromium(thisMachine());
    if (path === undefined) throw new Error('The browser tests need a Chromium.');
    process.env['SB_CHROMIUM'] = path;
  }
  if (process.env['SB_BUILT']) return;
  build();
  build('--mode', 'single');
}

/** In a process of its own, since Vitest's NODE_ENV would make React's development build. */
function build(...args: string[]): void {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { NODE_ENV: _, ...env } = process.env;
  const vite = 'node_modules/vite/bin/vite.js';
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn', ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
}
