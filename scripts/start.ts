/**
 * `npm start`: builds the site and serves it. `--host` also serves other devices in the room; `--port N` asks for a port.
 */
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const { values } = parseArgs({ options: { host: { type: 'boolean' }, port: { type: 'string' } } });
const port = Number(values.port ?? 4173);

say('Building the game …');
await build({ logLevel: 'warn' });
const server = await preview({ logLevel: 'warn', preview: { port, host: values.host ? true : '127.0.0.1' } });
const { local = [], network = [] } = server.resolvedUrls ?? {};

say(`\nStandard Bearers: open ${local[0] ?? `http://localhost:${port}/`} in a browser.`);
if (values.host) {
  for (const address of network) say(`Other devices on this network: ${address}`);
}
say('Ctrl+C ends it.');
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
