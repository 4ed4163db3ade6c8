// The params of every message as checks, for the receiving side alone. A schema that disagrees with messages.ts does
// not compile.
import * as v from 'valibot';
import type { BackgroundCall, BackgroundCalls } from './messages';
import {
  EntityKeySchema,
  groupSchemas,
  NameSchema,
  OnOffSchema,
  PageUrlSchema,
  PauseSchema,
  SettingsSchema,
  SiteSchema,
} from './settings-schema';

const { language, marks, open, packs, badge } = groupSchemas;

const OperationSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('change'),
    changes: v.strictObject({
      language: v.optional(language),
      marks: v.optional(v.partial(marks)),
      open: v.optional(v.partial(open)),
      packs: v.optional(v.partial(packs)),
      badge: v.optional(badge),
    }),
  }),
  v.strictObject({
    kind: v.literal('sites'),
    sites: v.pipe(v.array(SiteSchema), v.maxLength(100_000)),
    state: v.picklist(['on', 'off', 'forget']),
  }),
  v.strictObject({ kind: v.literal('page'), url: PageUrlSchema, state: OnOffSchema }),
  v.strictObject({ kind: v.literal('forget-pages') }),
  v.strictObject({ kind: v.literal('default-site'), state: OnOffSchema }),
  v.strictObject({ kind: v.literal('pause'), pause: PauseSchema }),
  v.strictObject({ kind: v.picklist(['mute-name', 'unmute-name']), host: SiteSchema, name: NameSchema }),
  v.strictObject({ kind: v.picklist(['mute-entity', 'unmute-entity']), key: EntityKeySchema }),
  v.strictObject({ kind: v.literal('replace'), settings: SettingsSchema }),
  v.strictObject({ kind: v.literal('reset') }),
]);

const Nothing = v.strictObject({});
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

// A name and a moment for each pack.
const StampSchema = v.pipe(v.string(), v.maxLength(100_000));
// No block of a page is longer, and one without spaces is one word; a page sends more words in several calls.
const Words = v.pipe(v.array(v.pipe(v.string(), v.maxLength(10_000))), v.maxLength(20_000));

/** Checks by call. */
export const PARAM_SCHEMAS = {
  'entity-view': v.strictObject({ key: EntityKeySchema }),
  'load-card': Nothing,
  'tab-url': Nothing,
  'mute-name': v.strictObject({ host: SiteSchema, name: NameSchema }),
  'mute-entity': v.strictObject({ key: EntityKeySchema }),
  'unmute-name': v.strictObject({ host: SiteSchema, name: NameSchema }),
  'unmute-entity': v.strictObject({ key: EntityKeySchema }),
  'open-timeline': v.strictObject({ key: EntityKeySchema }),
  'page-report': v.strictObject({ names: Count, mentions: Count }),
  'names-probe': Nothing,
  'names-gazetteer': v.strictObject({ stamp: StampSchema }),
  'names-of-words': v.strictObject({ stamp: StampSchema, words: Words, known: Words }),
  'change-settings': v.strictObject({ operations: v.pipe(v.array(OperationSchema), v.maxLength(1000)) }),
  'packs-changed': Nothing,
} satisfies { [Name in BackgroundCall]: v.GenericSchema<unknown, BackgroundCalls[Name]['params']> };
