// Pictures as baselines: takes one of the card, and compares any with the one that is kept. After a change that is meant,
// look at `npm run screenshots`, then renew the kept ones: UPDATE_PICTURES=1 npx vitest run --project browser look (for
// the card; for the extension's pages: --project e2e looks)
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';

const KEPT = 'test/pictures';
const DIFFERENCES = 'screenshots/differences';
/** What of the page around the card is in the picture, CSS px. */
const MARGIN = 12;
/** How far a pixel's colour may be off (0 to 1, pixelmatch's measure), and how many may be farther, as a share. Another
 * build of a browser smooths an edge differently; a line moved by a pixel is many times this. */
const TOLERANCE = { colour: 0.2, share: 0.001 };

/** The card and a little of the page around it, as the screen has it. */
export async function takePicture(page: Page): Promise<PNG> {
  const box = await page.evaluate(() => {
    const { left, top, right, bottom } = window.world.root.host.getBoundingClientRect();
    return { left, top, right, bottom, scale: devicePixelRatio };
  });
  // The whole window, cut afterwards: a driver that clips draws the page in a larger window, and the card moves.
  const whole = PNG.sync.read(Buffer.from(await page.screenshot({ captureBeyondViewport: false })));
  const [left, top] = [box.left, box.top].map((edge) =>
    Math.max(0, Math.floor((edge - MARGIN) * box.scale)),
  ) as [number, number];
  const right = Math.min(whole.width, Math.ceil((box.right + MARGIN) * box.scale));
  const bottom = Math.min(whole.height, Math.ceil((box.bottom + MARGIN) * box.scale));
  const cut = new PNG({ width: right - left, height: bottom - top });
  PNG.bitblt(whole, cut, left, top, cut.width, cut.height, 0, 0);
  return cut;
}

/** What is wrong with a picture named `area/name`, in a sentence that names the files to look at; null when as kept. */
export function differenceFromKept(name: string, actual: PNG): string | null {
  const path = `${KEPT}/${name}.png`;
  if (process.env.UPDATE_PICTURES) {
    write(path, actual);
    return null;
  }
  if (!existsSync(path)) return `${path} is not there; UPDATE_PICTURES=1 makes it`;
  const expected = PNG.sync.read(readFileSync(path));
  const sizes = [expected, actual].map(({ width, height }) => `${width} by ${height} px`);
  if (sizes[0] !== sizes[1]) {
    const files = tell(name, { actual, expected });
    return `${sizes[1]} where ${sizes[0]} are kept: ${files}`;
  }
  const { width, height } = expected;
  const difference = new PNG({ width, height });
  const count = pixelmatch(expected.data, actual.data, difference.data, width, height, {
    threshold: TOLERANCE.colour,
  });
  if (count <= width * height * TOLERANCE.share) return null;
  return `${count} px differ: ${tell(name, { actual, expected, difference })}`;
}

function tell(name: string, pictures: Record<string, PNG>): string {
  return Object.entries(pictures)
    .map(([what, picture]) => {
      const path = `${DIFFERENCES}/${name}.${what}.png`;
      write(path, picture);
      return path;
    })
    .join(', ');
}

function write(path: string, picture: PNG): void {
  mkdirSync(dirname(path), { recursive: true });
  // Unfiltered rows of blocks repeat themselves: a third of the bytes that pngjs makes by itself.
  writeFileSync(
    path,
    PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateStrategy: 0, deflateLevel: 9 }),
  );
}
