// Counts what a whole browser (pages, extension, the browser itself) sends to anywhere but this machine's loopback: it
// is told to use this proxy, which answers nothing and remembers the host.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserName, LaunchOptions } from './browsers';

// What browsers send on their own account (sign-in, updates, settings from their makers), whatever is installed. A
// request of ours to one of these would still be seen on the tab or on the background, by witness.ts and lab.ts of the hostile suite.
const BROWSERS_OWN = /(?:^|[/.])(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|net|org))(?:[:/]|$)/;

/** A proxy that lets nothing through. */
export interface ForeignRequests {
  /** Hosts asked for so far, the browser's own left out. */
  readonly hosts: readonly string[];
  /** The hosts asked for so far, which are forgotten: for a test that asks on purpose. */
  take(): string[];
  /** What makes a browser use it. */
  options(name: BrowserName): Pick<LaunchOptions, 'args' | 'prefs'>;
  close(): Promise<void>;
}

/** Starts counting. */
export async function countForeignRequests(): Promise<ForeignRequests> {
  const hosts: string[] = [];
  const note = (url = '') => {
    if (!BROWSERS_OWN.test(url.replace(/[?].*/, ''))) hosts.push(url);
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    hosts,
    take: () => hosts.splice(0),
    options: (name) =>
      name === 'chrome'
        ? { args: [`--proxy-server=http://127.0.0.1:${port}`] }
        : {
            prefs: {
              'network.proxy.type': 1,
              'network.proxy.http': '127.0.0.1',
              'network.proxy.http_port': port,
              'network.proxy.ssl': '127.0.0.1',
              'network.proxy.ssl_port': port,
              'network.trr.mode': 5,
            },
          },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
