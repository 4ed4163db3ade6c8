// Looks into the built files for what must never be there: a way to the network, text parsed as HTML or code,
// a log left in, a resource that pages may load; and weighs them against the budget. Fails with the file and the find.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { budgetProblems, partBytes } from './budget';

/** What a bundle must not hold, and why. */
const FORBIDDEN: readonly { readonly what: RegExp; readonly why: string }[] = [
  { what: /\bfetch\s*\(/g, why: 'network' },
  { what: /\bXMLHttpRequest\b/g, why: 'network' },
  { what: /\bWebSocket\b/g, why: 'network' },
  { what: /\bsendBeacon\b/g, why: 'network' },
  { what: /\bEventSource\b/g, why: 'network' },
  { what: /\bWebTransport\b/g, why: 'network' },
  { what: /\bRTCPeerConnection\b/g, why: 'network' },
  { what: /\bimport\s*\(\s*["'`]https?:/g, why: 'code from elsewhere' },
  { what: /\bimportScripts\b/g, why: 'code from elsewhere' },
  { what: /\beval\s*\(/g, why: 'text run as code' },
  { what: /\bnew Function\s*\(/g, why: 'text run as code' },
  { what: /\.(?:inner|outer)HTML\s*=(?!=)/g, why: 'text parsed as HTML' },
  { what: /\binsertAdjacentHTML\b/g, why: 'text parsed as HTML' },
  { what: /\bdocument\.write\b/g, why: 'text parsed as HTML' },
  {
    what: /\b(?:createContextualFragment|parseFromString|setHTMLUnsafe|parseHTMLUnsafe)\b/g,
    why: 'text parsed as HTML',
  },
  { what: /\bconsole\.(?:log|debug|info)\b/g, why: 'a log left in' },
];

function* files(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else yield path;
  }
}

/** Everything the manifest may ask for; each is argued in docs/permissions.md. */
const PERMISSIONS = ['alarms', 'contextMenus', 'scripting', 'storage'];

// The default lets extension pages connect anywhere; ours lets them load their own files and nothing else.
const POLICY = ["default-src 'none'", "script-src 'self'", "connect-src 'none'", "base-uri 'none'"];

/** A built manifest, as far as it is looked at. */
export interface BuiltManifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly content_security_policy?: { readonly extension_pages?: string };
}

/** What is wrong with a built manifest, a sentence each. */
export function manifestProblems(manifest: BuiltManifest): string[] {
  const { permissions = [], host_permissions: hosts = [], content_security_policy: policy } = manifest;
  const directives = (policy?.extension_pages ?? '').split(';').map((directive) => directive.trim());
  return [
    ...permissions.filter((name) => !PERMISSIONS.includes(name)).map((name) => `asks for ${name}`),
    ...hosts.filter((host) => host !== '<all_urls>').map((host) => `asks for ${host}`),
    ...(manifest.web_accessible_resources?.length ? ['lets pages load files of ours'] : []),
    ...(manifest.externally_connectable ? ['lets pages send messages to us'] : []),
    ...POLICY.filter((directive) => !directives.includes(directive)).map((it) => `its policy lacks ${it}`),
    ...directives.filter((it) => /unsafe|https?:|\*/.test(it)).map((it) => `its policy allows ${it}`),
  ];
}

/** What is wrong with a built file, a sentence each. */
export function bundleProblems(path: string, code: string): string[] {
  return FORBIDDEN.flatMap(({ what, why }) =>
    [...code.matchAll(what)].map(
      (hit) => `${path}:${hit.index}: ${why}: …${code.slice(Math.max(0, hit.index - 40), hit.index + 40)}…`,
    ),
  );
}

if (process.argv[1]?.endsWith('check-bundles.ts')) {
  const problems: string[] = [];
  for (const target of ['chrome', 'firefox']) {
    const manifest = JSON.parse(readFileSync(`dist/${target}/manifest.json`, 'utf8'));
    problems.push(...manifestProblems(manifest).map((problem) => `dist/${target}/manifest.json: ${problem}`));
    for (const path of files(`dist/${target}`)) {
      if (path.endsWith('.js') || path.endsWith('.html'))
        problems.push(...bundleProblems(path, readFileSync(path, 'utf8')));
      if (path.endsWith('.map')) problems.push(`${path}: a source map in what is shipped`);
    }
    const bytes = partBytes(`dist/${target}`);
    problems.push(...budgetProblems(bytes).map((problem) => `dist/${target}: ${problem}`));
    console.log(
      `dist/${target}: ${[...bytes].map(([name, size]) => `${name} ${size}`).join(', ')} bytes gzipped`,
    );
  }
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
  console.log('The bundles hold no way to the network and parse no text as HTML or code.');
}
