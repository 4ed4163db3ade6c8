// A small pack for this room's tests: every form of date and every standing, in three languages. Not shipped.
import { createDataset, type Dataset, type Entity, type EntityKind, type Fact, type Pack } from '../dataset';
import { type TimelineFact, timelineFacts } from './timeline-fact';

const entity = (id: string, kind: EntityKind, en: string, hant: string): Entity => ({
  id,
  kind,
  label: { en, 'zh-Hant': hant },
  description: { en },
});

/** A fact with what a test says of it, and plain words for the rest. */
export function sampleFact(id: string, date: string | null, part: Partial<Fact> = {}): Fact {
  return {
    id,
    date,
    text: { en: `Fact ${id}.`, 'zh-Hant': `事實${id}。` },
    entities: ['acme'],
    standing: 'stated',
    source: { id: 'paper', paragraph: 3 },
    importance: 3,
    ...part,
  };
}

/** A pack of facts about Acme, Ada Wong, the Daily and the Tower. */
export function samplePack(facts: readonly Fact[], id = 'sample'): Pack {
  return {
    format: 1,
    id,
    version: '1.0.0',
    title: { en: 'Sample' },
    asOf: '2025-03',
    sources: [
      {
        id: 'paper',
        title: { en: 'How it was' },
        publisher: { en: 'Paper' },
        url: 'https://paper.example/a',
      },
    ],
    entities: [
      entity('acme', 'company', 'Acme', '艾克美'),
      entity('ada-wong', 'person', 'Ada Wong', '黃愛達'),
      entity('daily', 'media', 'The Daily', '日報'),
      entity('tower', 'project', 'Tower', '高塔'),
    ],
    aliases: [],
    cues: [],
    facts,
    relations: [],
  };
}

/** A dataset of one sample pack. */
export function sampleDataset(facts: readonly Fact[]): Dataset {
  return createDataset([samplePack(facts)]);
}

/** Facts as the timeline handles them, in order of time. */
export function sampleFacts(facts: readonly Fact[]): TimelineFact[] {
  return timelineFacts(sampleDataset(facts));
}
