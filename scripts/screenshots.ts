// Draws every state of the card into screenshots/card/, in Chromium, for people to look at, and then those of the
// extension's pages: `npm run screenshots`.
// A word after it takes only the states whose name holds that word.
import { mkdirSync } from 'node:fs';
import { launchBrowser } from '../test/support/browsers';
import { CARD_STATES, showState } from '../test/support/card-states';
import { drawPages } from './page-screenshots';

const FOLDER = 'screenshots/card';

mkdirSync(FOLDER, { recursive: true });
const [wanted = ''] = process.argv.slice(2);
const browser = await launchBrowser('chrome');
try {
  for (const state of CARD_STATES.filter(({ name }) => name.includes(wanted))) {
    const page = await showState(browser, state);
    const path = `${FOLDER}/${state.name}.png` as const;
    await page.screenshot({ path });
    await page.close();
    console.log(path);
  }
} finally {
  await browser.close();
}
await drawPages(wanted);
