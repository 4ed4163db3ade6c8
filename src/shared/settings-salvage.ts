// Makes sound settings of whatever was stored: each field and each entry that stands the checks stays, all others fall
// back to their defaults. Pure; settings-writer.ts keeps what did not stand the checks aside.
import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import {
  EntityKeySchema,
  groupSchemas,
  MutedNameSchema,
  OnOffSchema,
  PageUrlSchema,
  PauseSchema,
  SiteSchema,
} from './settings-schema';

type Schema = v.GenericSchema<unknown, unknown>;

/** Sound settings, as near to the given ones as can be. */
export function salvageSettings(settings: Settings): Settings {
  const { sites, muted, marks, open, packs } = settings;
  return {
    language: v.parse(v.fallback(groupSchemas.language, DEFAULT_SETTINGS.language), settings.language),
    badge: v.parse(v.fallback(groupSchemas.badge, DEFAULT_SETTINGS.badge), settings.badge),
    pause: v.parse(v.fallback(PauseSchema, DEFAULT_SETTINGS.pause), settings.pause),
    sites: {
      default: v.parse(v.fallback(OnOffSchema, DEFAULT_SETTINGS.sites.default), sites.default),
      exceptions: soundEntries(sites.exceptions, SiteSchema),
      pages: soundEntries(sites.pages, PageUrlSchema),
    },
    muted: {
      names: soundItems(muted.names, MutedNameSchema),
      entities: soundItems(muted.entities, EntityKeySchema),
    },
    marks: {
      ...soundFields(marks, groupSchemas.marks.entries, DEFAULT_SETTINGS.marks),
      hiddenKinds: soundItems(marks.hiddenKinds, groupSchemas.marks.entries.hiddenKinds.item),
    },
    open: soundFields(open, groupSchemas.open.entries, DEFAULT_SETTINGS.open),
    packs: {
      order: soundItems(packs.order, groupSchemas.packs.entries.order.item),
      disabled: soundItems(packs.disabled, groupSchemas.packs.entries.disabled.item),
    },
  };
}

function soundFields<Group extends object>(
  group: Group,
  schemas: Record<keyof Group, Schema>,
  defaults: Group,
): Group {
  const fields = (Object.keys(defaults) as (keyof Group)[]).map((field) => [
    field,
    v.is(schemas[field], group[field]) ? group[field] : defaults[field],
  ]);
  return Object.fromEntries(fields) as Group;
}

function soundItems<Item>(items: readonly Item[], schema: Schema): readonly Item[] {
  return items.filter((item) => v.is(schema, item));
}

function soundEntries(
  entries: Readonly<Record<string, 'on' | 'off'>>,
  keys: Schema,
): Record<string, 'on' | 'off'> {
  return Object.fromEntries(
    Object.entries(entries).filter(([key, state]) => v.is(keys, key) && v.is(OnOffSchema, state)),
  );
}
