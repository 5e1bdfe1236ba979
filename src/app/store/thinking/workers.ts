import type { Scenario } from '../../../scenario';
import { isLarge } from '../../../scenario/large';
import { talkTo, type Port } from './port';

/** The worker there is: its port, null where the browser refuses one, and whether it plays large scenarios too. */
let running: { readonly port: Promise<Port | null>; readonly large: boolean } | undefined;

/** True where there may be something beside the page to think in. */
export function canThinkBeside(): boolean {
  return typeof Worker !== 'undefined';
}

/**
 * Starts the worker before it is needed, so that the first turn does not wait for it. A large scenario takes the place of a worker that has
 * only the bots of class games; what that was asked is then not answered any more.
 */
export function readyToThink(scenario: Scenario): void {
  if (!canThinkBeside()) return;
  const large = isLarge(scenario);
  if (running === undefined) running = { port: start(large), large };
  else if (large && !running.large) running = { port: replaced(running.port), large };
}

/** The way to a worker that can play a scenario; null where the browser refuses one. */
export async function portFor(scenario: Scenario): Promise<Port | null> {
  readyToThink(scenario);
  return (await running?.port) ?? null;
}

/** What failed once is not asked again: from now on everything is done in the page. */
export function giveUp(beside: Port): void {
  beside.end();
  running = { port: Promise.resolve(null), large: true };
}

async function replaced(port: Promise<Port | null>): Promise<Port | null> {
  const old = await port;
  if (old === null) return null;
  old.end();
  return start(true);
}

/** Inlined, so that it starts without a server too: from the one file on a disk, and with the network off. */
async function start(large: boolean): Promise<Port | null> {
  try {
    const { default: ThinkingWorker } = await (large
      ? import('./large.worker?worker&inline')
      : import('./thinking.worker?worker&inline'));
    return talkTo(new ThinkingWorker());
  } catch {
    return null;
  }
}
