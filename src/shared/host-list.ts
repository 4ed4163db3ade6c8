// Writes many hosts into few bytes, so that thousands fit in the 100 KB of sync storage: sorted from the last label
// backwards, each host says how much it shares with the one before (front coding). One capital letter both separates
// and counts (A = 0 … Z = 25), since a host never holds one.

const MAX_SHARED = 25;

/** Packs hosts into one string; order and repetition are lost. */
export function encodeHosts(hosts: Iterable<string>): string {
  let previous = '';
  let encoded = '';
  for (const host of [...new Set(hosts)].map(turn).sort()) {
    let shared = 0;
    while (shared < MAX_SHARED && shared < host.length && host[shared] === previous[shared]) shared += 1;
    encoded += String.fromCharCode(65 + shared) + host.slice(shared);
    previous = host;
  }
  return encoded;
}

/** Unpacks what `encodeHosts` packed; what is no such string gives no hosts. */
export function decodeHosts(encoded: unknown): string[] {
  if (typeof encoded !== 'string') return [];
  let previous = '';
  return Array.from(encoded.matchAll(/([A-Z])([^A-Z]*)/g), ([, count, rest]) => {
    previous = previous.slice(0, count!.charCodeAt(0) - 65) + rest;
    return turn(previous);
  });
}

/** Hosts are spread over this many items: full sync storage then leaves 4 KB to each, half of what an item may hold. */
export const BUCKETS = 24;

/** The bucket of a host: the same host always lies in the same one, so a page reads only the few that bear on it. */
export function bucketOf(host: string): number {
  let hash = 0;
  for (let at = 0; at < host.length; at += 1) hash = (Math.imul(hash, 31) + host.charCodeAt(at)) >>> 0;
  return hash % BUCKETS;
}

function turn(host: string): string {
  return host.split('.').reverse().join('.');
}
