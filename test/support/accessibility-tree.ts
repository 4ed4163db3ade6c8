// What a browser tells assistive technology of a page: its own accessibility tree, a line a node, "role name".
// Chromium gives it by its protocol; Firefox's is read where its own window runs, which the test profile may enter.
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browsers';
import { inFirefoxWindow } from './firefox-window';
import { waitFor } from './wait';

// Firefox's words for the same roles.
const ROLES: Record<string, string> = { pushbutton: 'button', 'toggle button': 'button', graphic: 'image' };

/** Reads the tree of the page in front, until it is as wanted: browsers build it a moment after the page. */
export async function readAccessibilityTree(
  name: BrowserName,
  page: Page,
  isWanted: (lines: readonly string[]) => boolean,
): Promise<string[]> {
  await page.bringToFront();
  const read = name === 'chrome' ? readChromium : readFirefox;
  return waitFor('the accessibility tree', () => read(page), isWanted);
}

async function readChromium(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (id: string) => {
    const node = byId.get(id);
    if (!node) return;
    if (!node.ignored) lines.push(`${node.role?.value} ${node.name?.value ?? ''}`.trim());
    for (const child of node.childIds ?? []) walk(child);
  };
  walk(nodes[0]!.nodeId);
  return lines;
}

const WALK_FIREFOX = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const lines = [];
  const walk = (node) => {
    lines.push(service.getStringRole(node.role) + '\\t' + (node.name ?? ''));
    for (let index = 0; index < node.childCount; index += 1) walk(node.getChildAt(index));
  };
  const root = service.getAccessibleFor(gBrowser.selectedBrowser);
  if (root) walk(root);
  return JSON.stringify(lines);
})()`;

async function readFirefox(page: Page): Promise<string[]> {
  const tree = await inFirefoxWindow(page.browser(), WALK_FIREFOX);
  return (JSON.parse(tree) as string[]).map((line) => {
    const [role = '', text = ''] = line.split('\t');
    return `${ROLES[role] ?? role} ${text}`.trim();
  });
}
