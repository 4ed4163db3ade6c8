// The checks for settings that come from outside: an imported file, a message, storage that something else wrote.
// Types are settings.ts's; the content script carries none of this.
import * as v from 'valibot';
import type { EntityKey, EntityKind } from '../dataset';
import type { Settings } from './settings';
import { siteOf } from './site-policy';

const ENTITY_KINDS = [
  'company',
  'agency',
  'media',
  'person',
  'project',
  'product',
  'model',
  'concept',
  'place',
  'work',
  'other',
] as const satisfies readonly EntityKind[];

/** `packId/entityId`. */
export const EntityKeySchema = v.custom<EntityKey>(
  (value) => typeof value === 'string' && value.length <= 300 && /^[^/\s]+\/[^/\s]+$/.test(value),
  'is no entity key',
);

/** A site exactly as siteOf names it. */
export const SiteSchema = v.pipe(
  v.string(),
  v.maxLength(260),
  v.check((site) => site === 'file:' || siteOf(`http://${site}/`) === site, 'is no host'),
);

/** The address of a page that has a site. */
export const PageUrlSchema = v.pipe(
  v.string(),
  v.maxLength(8000),
  v.check((url) => siteOf(url) !== null, 'is no page'),
);

/** A name as it stands on a page. */
export const NameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/** A name muted on a site. */
export const MutedNameSchema = v.strictObject({ host: SiteSchema, name: NameSchema });

/** On or off. */
export const OnOffSchema = v.picklist(['on', 'off']);

/** A stop of everything. */
export const PauseSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('none') }),
  v.strictObject({ kind: v.literal('until'), timeMs: v.pipe(v.number(), v.finite()) }),
  v.strictObject({ kind: v.literal('restart') }),
  v.strictObject({ kind: v.literal('resumed') }),
]);

/** The parts of settings that are changed field by field. */
export const groupSchemas = {
  language: v.picklist(['auto', 'en', 'zh-Hant', 'zh-Hans']),
  marks: v.strictObject({
    style: v.picklist(['dotted', 'dashed', 'solid', 'wavy', 'wash']),
    density: v.picklist(['every', 'section', 'page']),
    hiddenKinds: v.array(v.picklist(ENTITY_KINDS)),
  }),
  open: v.strictObject({
    mode: v.picklist(['hover', 'key', 'click']),
    delayMs: v.pipe(v.number(), v.minValue(150), v.maxValue(1500)),
    key: v.picklist(['Alt', 'Control', 'Shift', 'Meta']),
  }),
  packs: v.strictObject({ order: v.array(v.string()), disabled: v.array(v.string()) }),
  badge: v.picklist(['none', 'names']),
};

/** All settings, whole. */
export const SettingsSchema = v.strictObject({
  ...groupSchemas,
  sites: v.strictObject({
    default: OnOffSchema,
    exceptions: v.record(SiteSchema, OnOffSchema),
    pages: v.record(PageUrlSchema, OnOffSchema),
  }),
  pause: PauseSchema,
  muted: v.strictObject({
    names: v.array(MutedNameSchema),
    entities: v.array(EntityKeySchema),
  }),
}) satisfies v.GenericSchema<unknown, Settings>;

/** What may be wrong with a value; the options page has words for each. */
export type SettingsProblem =
  | 'unset'
  | 'unknown'
  | 'type'
  | 'choice'
  | 'long'
  | 'empty'
  | 'least'
  | 'most'
  | 'host'
  | 'page'
  | 'entity';

/** One thing wrong with a value: where (`open.delayMs`) and what, with the values that its words need. */
export interface SettingsError {
  readonly path: string;
  readonly problem: SettingsProblem;
  readonly values: readonly (string | number)[];
}

/** Checks settings from outside; either they are whole and sound, or every error is named by its path. */
export function parseSettings(
  value: unknown,
):
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'errors'; readonly errors: readonly SettingsError[] } {
  const parsed = v.safeParse(SettingsSchema, value);
  if (parsed.success) return { kind: 'settings', settings: parsed.output };
  return {
    kind: 'errors',
    errors: parsed.issues.map((issue) => ({ path: pathOf(issue), ...problemOf(issue) })),
  };
}

/** What the checks of this file say, in place of the library's. */
const OWN_CHECKS: Readonly<Record<string, SettingsProblem>> = {
  'is no host': 'host',
  'is no page': 'page',
  'is no entity key': 'entity',
};

function problemOf(issue: v.BaseIssue<unknown>): Omit<SettingsError, 'path'> {
  const { type, message, expected, received, requirement } = issue;
  const limit = typeof requirement === 'number' ? requirement : 0;
  const own = OWN_CHECKS[message];
  if (own) return { problem: own, values: [] };
  if (received === 'undefined') return { problem: 'unset', values: [] };
  if (type === 'strict_object' && expected === 'never') return { problem: 'unknown', values: [] };
  if (type === 'max_length') return { problem: 'long', values: [received, limit] };
  if (type === 'min_length') return { problem: 'empty', values: [] };
  if (type === 'min_value') return { problem: 'least', values: [limit] };
  if (type === 'max_value') return { problem: 'most', values: [limit] };
  if (type === 'picklist' || type === 'literal' || type === 'variant')
    return { problem: 'choice', values: [(expected ?? '').replace(/^\(|\)$/g, '')] };
  return { problem: 'type', values: [expected ?? '', received] };
}

/** Where an issue is, written as packs' errors are: `muted.names[0].host`. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  return steps.join('').replace(/^\./, '');
}
