// What is measured against what, as code to run in a fresh isolated world. `matcher` and `scanner` stand for the doors of
// those rooms there; each piece returns once its first reading is done.

const walk = 'const walker = document.createTreeWalker(document.body, 4); let node, sum = 0;';

/** Contenders by name; `F2` is the floor that all others are given as multiples of. */
export const CONTENDERS: Readonly<Record<string, string>> = {
  empty: 'return 0;',
  F1: 'return document.body.textContent.length;',
  F2: `${walk} while ((node = walker.nextNode())) sum += node.data.length; return sum;`,
  'walk and built-in probe': `const probe = new matcher.WordProbe(matcher.openWordProbe(words));
    ${walk} while ((node = walker.nextNode())) if (probe.reads(node.data)) sum += 1; return sum;`,
  'walk and bit-field probe': `const probe = new matcher.NameProbe(matcher.openProbe(places));
    ${walk} while ((node = walker.nextNode())) if (probe.reads(node.data)) sum += 1; return sum;`,
  'open the gazetteer': `const linker = matcher.createPageLinker(JSON.parse(gazetteer));
    linker.set(1, 'OpenAI and Altman'); return linker.update().size;`,
  'scan without linking': `return new Promise((resolve) => {
      const table = matcher.openWordProbe(words); let blocks = 0;
      scanner.createScanner({ document, shadowRootOf: () => null, signal: new AbortController().signal,
        makeProbe: () => new matcher.WordProbe(table),
        sink: { set() { blocks += 1; }, delete() {}, sliceEnd(settled) { if (!done) { done = true; resolve(blocks); } } } }).start();
    });`,
};
