// What can be done to settings, as data: pages ask the background for an operation instead of writing what they last
// read, so two windows never undo each other. Pure; settings-writer.ts applies and stores them one after another.
import type { EntityKey } from '../dataset';
import type { Pause, Settings } from './settings';
import { DEFAULT_SETTINGS } from './settings';
import { foldName, siteLineage, siteOf, withPage, withSites } from './site-policy';

type Some<Group> = { readonly [Field in keyof Group]?: Group[Field] | undefined };

/** New values for settings outside sites, pause and mutes; what is left out stays. */
export interface SettingsChanges {
  readonly language?: Settings['language'] | undefined;
  readonly marks?: Some<Settings['marks']> | undefined;
  readonly open?: Some<Settings['open']> | undefined;
  readonly packs?: Some<Settings['packs']> | undefined;
  readonly badge?: Settings['badge'] | undefined;
}

/** One change of settings. */
export type SettingsOperation =
  | { readonly kind: 'change'; readonly changes: SettingsChanges }
  | { readonly kind: 'sites'; readonly sites: readonly string[]; readonly state: 'on' | 'off' | 'forget' }
  | { readonly kind: 'page'; readonly url: string; readonly state: 'on' | 'off' }
  | { readonly kind: 'forget-pages' }
  | { readonly kind: 'default-site'; readonly state: 'on' | 'off' }
  | { readonly kind: 'pause'; readonly pause: Pause }
  | { readonly kind: 'mute-name' | 'unmute-name'; readonly host: string; readonly name: string }
  | { readonly kind: 'mute-entity' | 'unmute-entity'; readonly key: EntityKey }
  | { readonly kind: 'replace'; readonly settings: Settings }
  | { readonly kind: 'reset' };

/** Settings after an operation. */
export function applyOperation(settings: Settings, operation: SettingsOperation): Settings {
  const { sites, muted } = settings;
  switch (operation.kind) {
    case 'change':
      return applyChanges(settings, operation.changes);
    case 'sites': {
      if (operation.state === 'forget') {
        const exceptions = { ...sites.exceptions };
        for (const site of operation.sites) delete exceptions[site];
        return { ...settings, sites: { ...sites, exceptions } };
      }
      // A decision for the whole site is the newer word on its single pages too.
      const decided = new Set(operation.sites);
      const pages = Object.entries(sites.pages).filter(
        ([url]) => !siteLineage(siteOf(url) ?? '').some((site) => decided.has(site)),
      );
      const policy = { ...sites, pages: Object.fromEntries(pages) };
      return { ...settings, sites: withSites(policy, operation.sites, operation.state) };
    }
    case 'page':
      return { ...settings, sites: withPage(sites, operation.url, operation.state) };
    case 'forget-pages':
      return { ...settings, sites: { ...sites, pages: {} } };
    case 'default-site':
      return { ...settings, sites: { ...sites, default: operation.state } };
    case 'pause':
      return { ...settings, pause: operation.pause };
    case 'mute-name':
    case 'unmute-name': {
      const { host, name } = operation;
      const others = muted.names.filter((it) => it.host !== host || foldName(it.name) !== foldName(name));
      const names = operation.kind === 'mute-name' ? [...others, { host, name }] : others;
      return { ...settings, muted: { ...muted, names } };
    }
    case 'mute-entity':
    case 'unmute-entity': {
      const others = muted.entities.filter((key) => key !== operation.key);
      const entities = operation.kind === 'mute-entity' ? [...others, operation.key] : others;
      return { ...settings, muted: { ...muted, entities } };
    }
    case 'replace':
      return operation.settings;
    case 'reset':
      return DEFAULT_SETTINGS;
  }
}

function applyChanges(settings: Settings, changes: SettingsChanges): Settings {
  return {
    ...settings,
    language: changes.language ?? settings.language,
    badge: changes.badge ?? settings.badge,
    marks: { ...settings.marks, ...given(changes.marks) },
    open: { ...settings.open, ...given(changes.open) },
    packs: { ...settings.packs, ...given(changes.packs) },
  };
}

// Firefox sends messages as structured clones, which keep fields that hold undefined.
function given<Group extends object>(changes: Some<Group> | undefined): Partial<Group> {
  return Object.fromEntries(
    Object.entries(changes ?? {}).filter(([, value]) => value !== undefined),
  ) as Partial<Group>;
}
