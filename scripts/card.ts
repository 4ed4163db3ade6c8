// Prints, for mentions in texts, the facts a card on each would show, in order, with the sentence that says why.
// `npm run -s card -- --jsonl FILE`: in `{"id","text","entity","start","end"}`, out `{"id","facts","why"}` a line.
import { pathToFileURL } from 'node:url';
import { createDataset, type Dataset, type Pack, pickText, toKey } from '../src/dataset';
import { compileGazetteer, findMentions, type Gazetteer } from '../src/matcher';
import { createFactRanker, explainRanking, type FactRanker, type Ranking } from '../src/relevance';
import { readBundledPack, readJsonLines, runDoor } from './doors';
import { hanVariants } from './han-variants';

/** A mention in a text, by the bare id of its entity; offsets are UTF-16 code units. */
export interface MentionQuery {
  readonly id: string;
  readonly text: string;
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

/** Ranks the facts of a pack's entities for mentions in plain texts, whose lines are paragraphs. */
export function createTextRanker(pack: Pack): (query: MentionQuery) => Ranking | null {
  const dataset = createDataset([pack]);
  const gazetteer = compileGazetteer([pack], { han: hanVariants() });
  const rankers = new Map<string, FactRanker>();
  return (query) => {
    const ranker = rankers.get(query.entity) ?? openRanker(dataset, pack, query.entity);
    if (!ranker) return null;
    rankers.set(query.entity, ranker);
    return ranker.rank(surroundingsOf(gazetteer, query));
  };
}

function openRanker(dataset: Dataset, pack: Pack, id: string): FactRanker | null {
  const key = toKey(pack.id, id);
  const known = dataset.entity(key);
  if (!known) return null;
  const facts = dataset.facts(key);
  const others = new Set(facts.flatMap((fact) => fact.entities).filter((other) => other !== id));
  const related = [...others].flatMap((other) => {
    const entity = dataset.entity(toKey(pack.id, other));
    return entity ? [{ key: entity.key, label: entity.entity.label }] : [];
  });
  return createFactRanker({ key, entity: known.entity, facts, related });
}

function surroundingsOf(gazetteer: Gazetteer, { text, start, end }: MentionQuery) {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  const mentions = findMentions(gazetteer, text);
  const inside = mentions.filter((mention) => mention.start >= from && mention.end <= to);
  const paragraph = { text: text.slice(from, to), entities: inside.map((mention) => mention.entities[0]) };
  const whole = { text, entities: mentions.map((mention) => mention.entities[0]) };
  return { paragraph, section: whole, page: whole, start: start - from, end: end - from };
}

/** What the door prints for one mention. */
export function toCardLine(pack: Pack, id: string, ranking: Ranking | null) {
  const labels = new Map(pack.entities.map((entity) => [toKey(pack.id, entity.id), entity.label]));
  const nameOf = (key: string): string => pickText(labels.get(key as never) ?? {}, 'en').text;
  return {
    id,
    facts: (ranking?.facts ?? []).map(({ fact }) => ({
      id: fact.id,
      date: fact.date,
      text: pickText(fact.text, 'en').text,
    })),
    why: ranking === null ? [] : [explainRanking(ranking.why, { language: 'en', nameOf })],
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  runDoor('card', (path) => {
    const pack = readBundledPack();
    const rank = createTextRanker(pack);
    return readJsonLines<MentionQuery>(path).map((query) => toCardLine(pack, query.id, rank(query)));
  });
}
