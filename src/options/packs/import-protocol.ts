// What the options page and the worker that imports say to one another. The worker reads, checks and compiles, so that
// the page stays alive under a big pack and can end it at any moment.
import type {
  LocalText,
  Pack,
  PackError,
  Standing,
  TableNote,
  TableOptions,
  TableProblem,
} from '../../dataset';
import type { PackCounts, PackSummary } from '../../shared';
import type { EditionChanges } from './compare-editions';

/** What the reader brought: a file, or a text that was pasted. */
export interface ImportSource {
  /** The file's name; empty for a text that was pasted. */
  readonly name: string;
  readonly content: Blob | string;
}

/** What the page tells the worker. */
export type ImportCommand =
  /** `defaults` are for a table that does not say better. */
  | { readonly kind: 'read'; readonly source: ImportSource; readonly defaults: TableOptions }
  /** Read the same table again, by what the reader filled in. */
  | { readonly kind: 'reread'; readonly options: TableOptions }
  | { readonly kind: 'store'; readonly nowMs: number }
  /** Bring back the edition that a pack's newer one replaced. */
  | { readonly kind: 'restore'; readonly id: string; readonly nowMs: number }
  /** Put checked packs in the place of all there are. */
  | { readonly kind: 'replace'; readonly packs: readonly Pack[]; readonly nowMs: number };

/** What takes time. */
export type ImportStage = 'reading' | 'checking' | 'filing' | 'storing';

/** What the worker tells the page. */
export type ImportReport =
  | { readonly kind: 'progress'; readonly stage: ImportStage /** 0 to 1. */; readonly share: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'preview'; readonly preview: PackPreview }
  | { readonly kind: 'stored'; readonly summary: PackSummary }
  /** Packs stand where others stood: after `restore` and `replace`. */
  | { readonly kind: 'replaced' }
  /** The browser did not let it be stored, or the worker broke; nothing has changed. */
  | { readonly kind: 'failed'; readonly message: string };

/** Why nothing is imported. */
export type Refusal =
  | { readonly kind: 'too-large'; readonly mostCharacters: number }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'pack'; readonly errors: readonly PackError[] }
  | { readonly kind: 'table'; readonly problems: readonly TableProblem[] };

/** A pack as it was understood, before it is stored. Bounded, however big the pack. */
export interface PackPreview {
  readonly id: string;
  readonly title: LocalText;
  readonly version: string;
  /** EDTF. */
  readonly asOf: string;
  readonly counts: PackCounts;
  readonly entities: readonly PreviewEntity[];
  /** How a table was read; null for a pack in JSON. */
  readonly table: PreviewTable | null;
  /** What it changes of the edition that is stored; null for a pack that is not. */
  readonly changes: EditionChanges | null;
}

/** One of the first entities. */
export interface PreviewEntity {
  readonly label: LocalText;
  readonly description: LocalText;
  readonly facts: number;
}

/** How a table was read. */
export interface PreviewTable {
  readonly options: TableOptions;
  readonly notes: readonly TableNote[];
  readonly rows: readonly PreviewRow[];
  /** Rows there are beside those shown. */
  readonly moreRows: number;
}

/** What one row became. */
export interface PreviewRow {
  readonly row: number;
  readonly label: LocalText;
  readonly fact: {
    readonly text: LocalText;
    /** EDTF. */
    readonly date: string | null;
    readonly standing: Standing;
    readonly attributedTo: LocalText | null;
    readonly source: LocalText;
  } | null;
}
