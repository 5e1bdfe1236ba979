import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** A running web server; `address` ends with a slash. */
export interface Server {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as the plainest web host would: files only, no rewriting, and under a subfolder, so that an
 * absolute path in the build shows as a missing file.
 */
export async function serve(folder: string, under = '/games/standard-bearers/'): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = normalize(join(folder, path.slice(under.length)));
    const file = path.endsWith('/') ? join(inside, 'index.html') : inside;
    const missing = (): void => void response.writeHead(404).end();
    if (!path.startsWith(under) || !file.startsWith(folder + sep)) return missing();
    readFile(file).then((bytes) => {
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      response.end(bytes);
    }, missing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${under}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
