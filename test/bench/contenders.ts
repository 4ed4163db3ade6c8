// Who is measured at finding and marking names, as code for an isolated world: the floors, this product as its rooms make
// it, and what others do. Each piece returns how many marks it made.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** One contender. */
export interface Contender {
  readonly name: string;
  /** Run before, untimed: libraries and data. */
  readonly prelude: string;
  readonly code: string;
  /** Changes the page, so that each run needs a new one; and is slow, so that it runs once. */
  readonly rewrites?: true;
}

const { resolve } = createRequire(import.meta.url);
const library = (path: string): string => readFileSync(resolve(path), 'utf8');

const walk = 'const walker = document.createTreeWalker(document.body, 4); let node, sum = 0;';
const clear = 'CSS.highlights.clear();';

/** The floors. */
export const FLOORS: readonly Contender[] = [
  { name: 'empty', prelude: '', code: 'return 0;' },
  { name: 'F1: textContent, one call', prelude: '', code: 'return document.body.textContent.length;' },
  {
    name: 'F2: walk of the text nodes',
    prelude: '',
    code: `${walk} while ((node = walker.nextNode())) sum += node.data.length; return sum;`,
  },
];

/** The product's parts for a page, given the rooms as scripts, a probe, and tables (both JSON). */
export function product(name: string, rooms: string, probe: string, tables: string): Contender[] {
  const prelude = `${rooms}; globalThis.probeText = ${JSON.stringify(probe)}; globalThis.tablesText = ${JSON.stringify(tables)};`;
  return [
    {
      name: `Backstory, ${name}: walk and probe`,
      prelude,
      code: `const probe = new matcher.NameProbe(matcher.openProbe(JSON.parse(probeText)));
        ${walk} while ((node = walker.nextNode())) if (probe.reads(node.data)) sum += 1; return sum;`,
    },
    {
      name: `Backstory, ${name}: scan and ranges`,
      prelude,
      code: `const table = matcher.openProbe(JSON.parse(probeText)); const end = new AbortController();
        let linker = null, marks = 0;
        await new Promise((done) => {
          const scan = scanner.createScanner({ document, shadowRootOf: () => null, signal: end.signal,
            makeProbe: () => new matcher.NameProbe(table),
            sink: { delete(id) { linker?.delete(id); },
              set({ id, text }) { linker ??= matcher.openTables(JSON.parse(tablesText))({}); linker.set(id, text); },
              sliceEnd(settled) {
                const ranges = [];
                for (const [id, mentions] of linker?.update() ?? [])
                  for (const { start, end } of mentions) ranges.push(...scan.ranges(id, start, end));
                marks += ranges.length;
                if (ranges.length > 0) {
                  const highlight = CSS.highlights.get('bench') ?? new Highlight();
                  for (const range of ranges.slice(0, 300)) highlight.add(range);
                  CSS.highlights.set('bench', highlight);
                }
                if (settled && !globalThis.isDone) { globalThis.isDone = true; done(); }
              } } });
          globalThis.isDone = false;
          scan.start();
        });
        end.abort(); ${clear} return marks;`,
    },
  ];
}

/** What others do with the same names. */
export function peers(names: readonly string[]): Contender[] {
  const all = `globalThis.names = ${JSON.stringify(names)};`;
  const pattern = `const escape = (text) => text.replace(/[\\\\^$.*+?()[\\]{}|]/g, '\\\\$&');
    const source = [...names].sort((a, b) => b.length - a.length).map((name) => /[a-z]/i.test(name) ? '(?<![\\\\p{L}\\\\p{N}])' + escape(name) + '(?![\\\\p{L}\\\\p{N}])' : escape(name)).join('|');
    const pattern = new RegExp(source, 'gu');`;
  const ranges = (kind: 'StaticRange' | 'Range') => `${pattern} ${walk} const highlight = new Highlight();
    while ((node = walker.nextNode())) for (const hit of node.data.matchAll(pattern)) {
      ${
        kind === 'Range'
          ? 'const range = document.createRange(); range.setStart(node, hit.index); range.setEnd(node, hit.index + hit[0].length);'
          : 'const range = new StaticRange({ startContainer: node, startOffset: hit.index, endContainer: node, endOffset: hit.index + hit[0].length });'
      }
      highlight.add(range); sum += 1;
    }
    CSS.highlights.set('bench', highlight); ${clear} return sum;`;
  const mark = all + library('mark.js/dist/mark.min.js');
  return [
    { name: 'one RegExp and highlights (StaticRange)', prelude: all, code: ranges('StaticRange') },
    { name: 'live Ranges and highlights, like word-hunter', prelude: all, code: ranges('Range') },
    {
      name: 'findAndReplaceDOMText',
      prelude: `${all} var module = undefined; ${library('findandreplacedomtext')}; globalThis.find = window.findAndReplaceDOMText;`,
      code: `${pattern} globalThis.find(document.body, { find: pattern, wrap: 'mark' }); return document.querySelectorAll('mark').length;`,
      rewrites: true,
    },
    {
      name: 'mark.js, markRegExp',
      prelude: mark,
      code: `${pattern} await new Promise((done) => new Mark(document.body).markRegExp(pattern, { done })); return document.querySelectorAll('mark').length;`,
      rewrites: true,
    },
    {
      name: 'mark.js, array of names',
      prelude: mark,
      code: `await new Promise((done) => new Mark(document.body).mark(names, { accuracy: 'exactly', separateWordSearch: false, done })); return document.querySelectorAll('mark').length;`,
      rewrites: true,
    },
  ];
}
