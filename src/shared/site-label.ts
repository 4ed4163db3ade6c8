// A site as readers know it: with its own script, not as the address bar's machinery spells it.
import { toUnicode } from 'punycode/punycode.es6.js';

/** A host with its port, if any, in its own script (`例え.テスト:8080`); what cannot be read stays as it is. */
export function siteLabel(site: string): string {
  const port = /:\d+$/.exec(site)?.[0] ?? '';
  try {
    return toUnicode(site.slice(0, site.length - port.length)) + port;
  } catch {
    return site;
  }
}
