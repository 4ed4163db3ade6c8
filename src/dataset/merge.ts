// A pack may be written as many files of the same format, for review: this puts them together and remembers which
// file each item came from, so that an error can name it. Reading the files is a script's business.

/** One file of a pack: all of it, or some of its lists. */
export interface PackFragment {
  /** Path inside the pack's folder, for error messages. */
  readonly file: string;
  readonly json: unknown;
}

/** A pack put together but not yet checked. */
export interface MergedPack {
  /** For parsePack. */
  readonly json: unknown;
  /** Turns a path in the merged pack into its file and the path there. */
  readonly locate: (path: string) => { readonly file: string; readonly path: string };
}

const listNames = ['sources', 'entities', 'aliases', 'cues', 'facts', 'relations'] as const;

/** Puts the files of one pack together, lists after one another in the order of the files. */
export function mergeFragments(fragments: readonly PackFragment[]): MergedPack {
  const head: Record<string, unknown> = {};
  const headFiles = new Map<string, string>();
  const lists = new Map<string, { items: unknown[]; starts: { file: string; start: number }[] }>();
  for (const name of listNames) lists.set(name, { items: [], starts: [] });
  for (const { file, json } of fragments) {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
      return { json, locate: (path) => ({ file, path }) };
    }
    for (const [key, value] of Object.entries(json)) {
      const list = lists.get(key);
      if (key === '$schema') continue;
      if (list && Array.isArray(value)) {
        list.starts.push({ file, start: list.items.length });
        for (const item of value) list.items.push(item);
        continue;
      }
      // defineProperty, so that a file's "__proto__" stays a property that the guard can refuse.
      Object.defineProperty(head, key, { value, enumerable: true, configurable: true, writable: true });
      headFiles.set(key, file);
    }
  }
  const merged = { ...head };
  for (const [name, { items }] of lists) if (!headFiles.has(name)) merged[name] = items;
  const locate: MergedPack['locate'] = (path) => {
    const match = /^(\w+)\[(\d+)\](.*)$/su.exec(path);
    const index = Number(match?.[2]);
    const place = lists.get(match?.[1] ?? '')?.starts.findLast(({ start }) => start <= index);
    if (match && place) return { file: place.file, path: `${match[1]}[${index - place.start}]${match[3]}` };
    return { file: headFiles.get(/^\w+/u.exec(path)?.[0] ?? '') ?? fragments[0]?.file ?? '', path };
  };
  return { json: merged, locate };
}
