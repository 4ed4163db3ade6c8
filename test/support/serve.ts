// A small static server on the loopback interface for test pages: one folder, no listing, no script of its own.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

/** A running server. */
export interface Server {
  /** `http://localhost:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Paths (with their queries) asked for so far, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** What a server gives for a path, instead of a file. */
export type Pages = Readonly<Record<string, ServedPage>>;

/** A page that a server gives. */
export interface ServedPage {
  readonly body: string | Uint8Array;
  /** Comes after the body, which is sent at once: the page is parsed no further until then. */
  readonly rest?: () => Promise<string>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves a folder, or pages given by path, on a free port. */
export async function serve(folder: string, pages: Pages = {}): Promise<Server> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    requests.push(path + search);
    const page = pages[path];
    if (page) {
      response.writeHead(200, { 'content-type': TYPES['.html'], ...page.headers });
      response.write(page.body);
      response.end(await page.rest?.());
      return;
    }
    const file = normalize(join(folder, path));
    try {
      if (!file.startsWith(normalize(folder + sep)) && file !== normalize(folder)) throw new Error('outside');
      const body = await readFile(file);
      response
        .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
