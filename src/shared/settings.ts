// What a reader can set, with the value each setting has until it is changed. How it is stored, migrated and
// watched is settings-items.ts, settings-reader.ts and settings-writer.ts; what a site's state follows from is
// site-policy.ts.
import type { EntityKey, EntityKind } from '../dataset';

/** Languages the extension's own words and facts come in. */
export type InterfaceLanguage = 'en' | 'zh-Hant' | 'zh-Hans';

/** Where names are marked: a default, plus what the reader decided for single hosts. */
export interface SitePolicy {
  readonly default: 'on' | 'off';
  /** By host (`news.example.com`, `localhost:8080`, `file:`), as site-policy.ts writes it. */
  readonly exceptions: Readonly<Record<string, 'on' | 'off'>>;
  /** By address without `#…`: this page only. Never synced, since addresses tell more of a reader than hosts. */
  readonly pages: Readonly<Record<string, 'on' | 'off'>>;
}

/** A stop of everything: until a moment (ms since 1970), until the browser restarts, or until resumed. */
export type Pause =
  | { readonly kind: 'none' }
  | { readonly kind: 'until'; readonly timeMs: number }
  | { readonly kind: 'restart' }
  | { readonly kind: 'resumed' };

/** What opens a card: resting on a mark, resting with a key held, or a click alone. */
export type OpenMode = 'hover' | 'key' | 'click';

/** How many of a page's mentions are marked. */
export type Density = 'every' | 'section' | 'page';

/** How a mark is drawn. */
export type MarkStyle = 'dotted' | 'dashed' | 'solid' | 'wavy' | 'wash';

/** All settings. Only what differs from DEFAULT_SETTINGS is stored. */
export interface Settings {
  readonly sites: SitePolicy;
  readonly pause: Pause;
  /** `auto` follows the browser's language. */
  readonly language: 'auto' | InterfaceLanguage;
  readonly marks: {
    readonly style: MarkStyle;
    readonly density: Density;
    /** Kinds of entity that are not marked. */
    readonly hiddenKinds: readonly EntityKind[];
  };
  readonly open: {
    readonly mode: OpenMode;
    /** Rest before a card opens, ms, 150 to 1500. 400: Wikipedia's 500 holds 150 for its network; ours is local. */
    readonly delayMs: number;
    /** The key that mode `key` asks for. */
    readonly key: 'Alt' | 'Control' | 'Shift' | 'Meta';
  };
  readonly muted: {
    /** Names not marked on one host. */
    readonly names: readonly { readonly host: string; readonly name: string }[];
    /** Entities not marked anywhere. */
    readonly entities: readonly EntityKey[];
  };
  /** The reader's order of packs, and those switched off; packs not named come last, in order of import. */
  readonly packs: { readonly order: readonly string[]; readonly disabled: readonly string[] };
  /** Whether the toolbar icon's badge counts this page's names. */
  readonly badge: 'none' | 'names';
}

/** The settings of a reader who changed nothing. */
export const DEFAULT_SETTINGS: Settings = {
  sites: { default: 'on', exceptions: {}, pages: {} },
  pause: { kind: 'none' },
  language: 'auto',
  marks: { style: 'dotted', density: 'every', hiddenKinds: [] },
  open: { mode: 'hover', delayMs: 400, key: 'Alt' },
  muted: { names: [], entities: [] },
  packs: { order: [], disabled: [] },
  badge: 'none',
};
