// Sums what the blocks of a page say: cue words, entities named beyond doubt, names that plainly mean something else.
// A block puts its share in and takes the same share out, so the sum depends on the set of blocks alone.
import type { Name } from './name-table';
import type { PageView } from './score';

/** What one block tells the page. */
export interface Contribution {
  /** Cues by id, with their lists; each once. */
  readonly cues: ReadonlyMap<number, { readonly lists: readonly number[]; readonly text: string }>;
  /** Entities named beyond doubt, with the name that does it. */
  readonly anchors: ReadonlyMap<number, string>;
  /** Plain names refused. */
  readonly refusals: ReadonlySet<string>;
  /** Entities whose full name bare names below may go back to. */
  readonly ours: ReadonlySet<number>;
  /** Plain names of which another bearer is named in full. */
  readonly others: ReadonlySet<string>;
}

interface CountedCue {
  blocks: number;
  /** How the page's blocks write it. */
  readonly texts: Map<string, number>;
}

/** The cues of one list that the page has. */
interface ListCues {
  /** How they are written, in order, the first of them, each with the blocks that write it so. */
  readonly texts: readonly { readonly text: string; readonly id: number; readonly blocks: number }[];
  /** Ids of those that one block alone has. */
  readonly lone: string;
}

// Counts are clipped where more changes no score: a share of up to 20 of a block's own can be taken from 24 and
// leave the 4 that scoring counts.
const CLIPPED = 24;
const OWN_CLIPPED = 20;

/** The sum over a page's blocks. */
export class PageEvidence {
  readonly #cues = new Map<number, CountedCue>();
  /** The cues of each list. */
  readonly #lists = new Map<number, Map<number, CountedCue>>();
  readonly #anchors = new Map<number, Map<string, number>>();
  readonly #refusals = new Map<string, number>();
  readonly #ours = new Map<number, number>();
  readonly #others = new Map<string, number>();
  /** Made when asked for. */
  readonly #listCues = new Map<number, ListCues>();

  add(share: Contribution): void {
    this.#count(share, 1);
  }

  remove(share: Contribution): void {
    this.#count(share, -1);
  }

  #count(share: Contribution, step: 1 | -1): void {
    for (const [id, { lists, text }] of share.cues) {
      const cue = this.#cues.get(id) ?? { blocks: 0, texts: new Map() };
      cue.blocks += step;
      bump(cue.texts, text, step);
      for (const cues of [this.#cues, ...lists.map((list) => this.#listOf(list))])
        if (cue.blocks === 0) cues.delete(id);
        else cues.set(id, cue);
      for (const list of lists) this.#listCues.delete(list);
    }
    for (const [entity, text] of share.anchors) {
      const texts = this.#anchors.get(entity) ?? new Map<string, number>();
      bump(texts, text, step);
      if (texts.size === 0) this.#anchors.delete(entity);
      else this.#anchors.set(entity, texts);
    }
    for (const name of share.refusals) bump(this.#refusals, name, step);
    for (const entity of share.ours) bump(this.#ours, entity, step);
    for (const name of share.others) bump(this.#others, name, step);
  }

  /**
   * What decisions about names of a rule's lists, an entity and a plain name can depend on, as one string. A block sees
   * the page without itself, so it tells what one block alone says from what several say, beside the sums.
   */
  signature(lists: readonly number[], entity: number, plain: string): string {
    const cues = lists.map((list) => {
      const count = Math.min(this.#listOf(list).size, CLIPPED);
      const { texts, lone } = this.#cuesOf(list);
      // Where there are many, a block's own are too few to matter.
      return `${count}:${count < CLIPPED ? lone : ''}:${texts.map(({ text, id, blocks }) => `${text}#${id}${blocks > 1 ? '+' : ''}`)}`;
    });
    const [first, second] = [...(this.#anchors.get(entity) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    const anchors = first ? `${first[0]}${first[1] > 1 ? '+' : ''}/${second?.[0] ?? ''}` : '';
    const ours = this.#ours.get(entity) ?? 0;
    const others = this.#others.get(plain) ?? 0;
    const bearers = `${others > 0 ? ours : Math.min(ours, 2)}:${others}`;
    return `${cues.join(';')}/${anchors}/${Math.min(this.#refusals.get(plain) ?? 0, 3)}/${bearers}`;
  }

  /** The page as one of its blocks sees it: without that block's own share. */
  viewFrom(share: Contribution): PageView {
    const own = new Map<number, number>();
    for (const [id, { lists }] of share.cues)
      if (this.#cues.get(id)?.blocks === 1) for (const list of lists) bump(own, list, 1);
    return {
      countOf: (list) =>
        Math.min(this.#listOf(list).size, CLIPPED) - Math.min(own.get(list) ?? 0, OWN_CLIPPED),
      isAnchored: (entity) => this.#anchorElsewhere(entity, share) !== null,
      anchorText: (entity) => this.#anchorElsewhere(entity, share) ?? '',
      bearers: (name: Name) => ({
        ours: (this.#ours.get(name.entity) ?? 0) - (share.ours.has(name.entity) ? 1 : 0),
        others: (this.#others.get(name.plain) ?? 0) - (share.others.has(name.plain) ? 1 : 0),
      }),
      refusals: (name: Name) =>
        (this.#refusals.get(name.plain) ?? 0) - (share.refusals.has(name.plain) ? 1 : 0),
      exampleOf: (list) => this.#exampleElsewhere(list, share),
    };
  }

  #anchorElsewhere(entity: number, share: Contribution): string | null {
    const texts = this.#anchors.get(entity);
    if (!texts) return null;
    const own = share.anchors.get(entity);
    const others = [...texts]
      .filter(([text, blocks]) => blocks > (text === own ? 1 : 0))
      .map(([text]) => text);
    return least(others);
  }

  // Which of a list's words is told does not matter, but it must not depend on what came first.
  #exampleElsewhere(list: number, share: Contribution): string {
    const found = this.#cuesOf(list).texts.find(
      ({ text, id, blocks }) => blocks > (share.cues.get(id)?.text === text ? 1 : 0),
    );
    return found?.text ?? '';
  }

  #listOf(list: number): Map<number, CountedCue> {
    const cues = this.#lists.get(list) ?? new Map<number, CountedCue>();
    this.#lists.set(list, cues);
    return cues;
  }

  #cuesOf(list: number): ListCues {
    let known = this.#listCues.get(list);
    if (known) return known;
    const cues = [...this.#listOf(list)];
    const texts = cues.flatMap(([id, cue]) => [...cue.texts].map(([text, blocks]) => ({ text, id, blocks })));
    const lone = cues.flatMap(([id, { blocks }]) => (blocks === 1 ? [id] : []));
    known = {
      texts: texts
        .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.id - b.id))
        .slice(0, CLIPPED),
      lone: lone.sort((a, b) => a - b).join(),
    };
    this.#listCues.set(list, known);
    return known;
  }
}

function bump<K>(counts: Map<K, number>, key: K, step: number): void {
  const count = (counts.get(key) ?? 0) + step;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

function least(texts: Iterable<string>): string | null {
  let first: string | null = null;
  for (const text of texts) if (first === null || text < first) first = text;
  return first;
}
