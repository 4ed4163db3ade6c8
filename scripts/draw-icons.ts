// Draws the toolbar icons, public/icons/LOOK-SIZE.png, from the shapes below, with Chromium as the painter:
// `npx tsx scripts/draw-icons.ts`. A name and its dotted mark; grey when off, two bars when paused.
import { mkdirSync } from 'node:fs';
import { launchBrowser } from '../test/support/browsers';

const LOOKS = {
  on: { ground: '#2b5fc4', shape: 'letter' },
  off: { ground: '#858b97', shape: 'letter' },
  paused: { ground: '#858b97', shape: 'bars' },
} as const;

// On a grid of 32. The letter is one path with two counters; small sizes need its stems on whole pixels.
const LETTER =
  'M10 4h7.5c3.6 0 5.9 1.9 5.9 4.9 0 2-1.1 3.5-2.9 4.2 2.4.6 3.9 2.3 3.9 4.8 0 3.3-2.5 5.1-6.4 5.1H10z' +
  'M14 7.2v4.6h3c1.6 0 2.5-.9 2.5-2.3s-.9-2.3-2.5-2.3z' +
  'M14 14.8v5h3.6c1.8 0 2.8-.9 2.8-2.5s-1-2.5-2.8-2.5z';
const BARS = 'M10 4h4v18h-4z M18 4h4v18h-4z';

function drawing({ ground, shape }: (typeof LOOKS)[keyof typeof LOOKS], size: number): string {
  const dots = [10, 16, 22].map((x) => `<circle cx="${x}" cy="26" r="2"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">
    <rect width="32" height="32" rx="7" fill="${ground}"/>
    <g fill="#fff"><path transform="translate(0 .21) scale(1 .947)" fill-rule="evenodd" d="${shape === 'letter' ? LETTER : BARS}"/>${dots}</g></svg>`;
}

mkdirSync('public/icons', { recursive: true });
const browser = await launchBrowser('chrome');
const page = await browser.newPage();
for (const [name, look] of Object.entries(LOOKS))
  for (const size of name === 'on' ? [16, 32, 48, 128] : [16, 32]) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing(look, size)}`);
    await page.screenshot({ path: `public/icons/${name}-${size}.png`, omitBackground: true });
  }
await browser.close();
