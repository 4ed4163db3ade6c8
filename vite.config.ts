// One source, two targets. `TARGET` picks the browser; scripts/build.ts runs this once for each and adds
// the card, which the background injects on demand and which therefore is no manifest entry.
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { withoutHtmlSink } from './scripts/without-html-sink.ts';

export type Target = 'chrome' | 'firefox';

/** The oldest Firefox with custom highlights, caretPositionFromPoint with shadow roots and data consent keys. */
const FIREFOX_MIN = '142.0';

/** The manifest as the target wants it: Firefox has event pages, not service workers, and an add-on id. */
export function manifestFor(target: Target): ManifestV3Export {
  if (target === 'chrome') return manifest as ManifestV3Export;
  const { minimum_chrome_version: _, ...shared } = manifest;
  return {
    ...shared,
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'backstory@backstory-extension.example',
        strict_min_version: FIREFOX_MIN,
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: FIREFOX_MIN },
    },
  } as unknown as ManifestV3Export;
}

/** Modules that pages need before they draw; packs, their store and what reads them come later. */
const startsEveryPage = (id: string): boolean =>
  /\/(?:node_modules\/(?:preact|punycode)|src\/(?:shared|ui|dataset)|public\/_locales)\//.test(id) &&
  !/\/src\/shared\/(?:load-dataset|pack-(?:store|shelf|records)|message-schemas|receive|settings-(?:schema|salvage|writer))|\.css/.test(
    id,
  );

const target = (process.env.TARGET ?? 'chrome') as Target;

export default defineConfig({
  plugins: [
    withoutHtmlSink(),
    crx({ manifest: manifestFor(target), browser: target, contentScripts: { injectCss: true } }),
  ],
  json: { stringify: 'auto' },
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: target === 'chrome' ? 'chrome135' : 'firefox142',
    // Pages name all their chunks at once; nothing is fetched ahead for an import in the code.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, deps, { hostType }) => (hostType === 'html' ? deps : []),
    },
    rollupOptions: {
      // Pages that no manifest entry names.
      input: { timeline: 'src/timeline/timeline.html', welcome: 'src/welcome/welcome.html' },
      // What every page starts with in one file instead of a dozen: the popup's start was mostly waiting for files.
      output: { codeSplitting: { groups: [{ name: 'common', test: startsEveryPage, minShareCount: 2 }] } },
    },
  },
});
