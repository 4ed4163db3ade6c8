// The names of a tab's page, counted over all its frames, most mentioned first. Pure.
import type { EntityKey } from '../dataset';
import type { FrameReport } from '../shared';

/** One name of the page. */
export interface PageName {
  readonly key: EntityKey;
  readonly mentions: number;
  /** Frames that mention it and how often, the page's own first. */
  readonly frames: readonly { readonly frameId: number; readonly mentions: number }[];
}

/** Counts names over frames; of equally many mentions the one that appears first comes first. */
export function countPageNames(frames: readonly FrameReport[]): readonly PageName[] {
  const names = new Map<EntityKey, { mentions: number; frames: { frameId: number; mentions: number }[] }>();
  for (const { frameId, report } of frames)
    for (const { key, mentions } of report?.names ?? []) {
      if (mentions === 0) continue;
      const name = names.get(key) ?? { mentions: 0, frames: [] };
      name.mentions += mentions;
      name.frames.push({ frameId, mentions });
      names.set(key, name);
    }
  // Sorting is stable, so the order of first appearance stays within a count.
  return Array.from(names, ([key, name]) => ({ key, ...name })).sort((a, b) => b.mentions - a.mentions);
}

/** The frame that holds a name's mention number `index`, counted from 0 over all frames, round and round. */
export function frameOfMention(name: PageName, index: number): number {
  let left = index % name.mentions;
  for (const { frameId, mentions } of name.frames) {
    if (left < mentions) return frameId;
    left -= mentions;
  }
  return name.frames[0]?.frameId ?? 0;
}
