// Builds dist/chrome and dist/firefox from one source: data first, then the manifest's entries through crxjs,
// then the card as a file of its own. `npm run build -- chrome` builds one target.
import { build } from 'vite';
import { compileData } from './compile-data';
import { onlyWords } from './only-words';
import { shorten } from './shorten';
import { writeThirdPartyLicences } from './third-party-licences';
import { withoutHtmlSink } from './without-html-sink';

type Target = 'chrome' | 'firefox';

async function buildTarget(target: Target): Promise<void> {
  process.env.TARGET = target;
  await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [onlyWords('card_'), withoutHtmlSink()],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: false,
      target: target === 'chrome' ? 'chrome135' : 'firefox142',
      copyPublicDir: false,
      lib: {
        entry: 'src/content/card.iife.ts',
        formats: ['iife'],
        name: 'backstoryCard',
        fileName: () => 'card.js',
      },
    },
  });
  await shorten(`dist/${target}/src/content/main.iife.js`);
  writeThirdPartyLicences(`dist/${target}`);
}

await compileData();
const asked = process.argv.slice(2).filter((name): name is Target => name === 'chrome' || name === 'firefox');
for (const target of asked.length > 0 ? asked : (['chrome', 'firefox'] as const)) await buildTarget(target);
