// Takes out of Preact the one place where a string becomes HTML (`dangerouslySetInnerHTML`), so that no component
// can ever reach it and the shipped bundles hold no such assignment. Fails the build when Preact no longer has it
// where it is looked for.
import type { Plugin } from 'vite';

const SINK = /(\w+)\.innerHTML=(\w+)\.__html/g;

/** The plugin; both builds, pages and card, use it. */
export function withoutHtmlSink(): Plugin {
  return {
    name: 'without-html-sink',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js$/.test(id.split('?')[0] as string)) return null;
      let found = 0;
      const safe = code.replace(SINK, () => {
        found += 1;
        return 'void 0';
      });
      if (found === 0)
        this.error('Preact sets innerHTML in another way now: mend scripts/without-html-sink.ts');
      return { code: safe, map: null };
    },
  };
}
