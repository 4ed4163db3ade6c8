// The shape of a pack, as valibot schemas: what each property is and how long it may be. The published JSON Schema
// is generated from these. What one item says about another (dead references, cycles) is check.ts's.
import * as v from 'valibot';
import { AliasSchema, CueListSchema } from './alias';
import { parseDate } from './date';
import { packLimits } from './limits';
import { problemWords } from './problems';

const line = (most: number) => v.pipe(v.string(), v.regex(/\S/u, problemWords.blank), v.maxLength(most));

/** An id: letters and digits of any script, in lower case where there is one, joined by `-`, `.` or `_`. */
export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[\p{Ll}\p{Lo}\p{N}]+(?:[-._][\p{Ll}\p{Lo}\p{N}]+)*$/u, problemWords['no-id']),
  v.maxLength(packLimits.idCharacters),
  v.description('Unique in its pack; kebab-case.'),
);

const DateSchema = v.pipe(
  v.string(),
  v.maxLength(64),
  v.check((text) => parseDate(text) !== null, problemWords['no-date']),
  v.description(
    'EDTF level 0 or 1 at the precision that is known: 2019-07, 2024-10-02, 2024-01/2024-06, 2024~.',
  ),
);

const LanguageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, problemWords['no-language']),
);

const UrlSchema = v.pipe(
  v.string(),
  v.maxLength(packLimits.urlCharacters),
  v.regex(/^https?:\/\//, problemWords['no-http']),
  v.check((text) => URL.canParse(text), problemWords['no-address']),
);

const localText = (most: number, description: string) =>
  v.pipe(
    v.record(LanguageSchema, line(most)),
    v.minEntries(1, problemWords['no-text']),
    v.description(`${description} The same in each language, by language tag.`),
  );

const references = (description: string) =>
  v.pipe(v.array(IdSchema), v.maxLength(packLimits.listItems), v.description(description));

/** One entity. */
export const EntitySchema = v.strictObject({
  id: IdSchema,
  kind: v.pipe(
    v.picklist([
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
    ]),
    v.description('What sort of thing it is.'),
  ),
  label: localText(packLimits.nameCharacters, 'Display name.'),
  description: localText(packLimits.lineCharacters, 'One line that says what it is.'),
});

/** One source. */
export const SourceSchema = v.strictObject({
  id: IdSchema,
  title: localText(packLimits.lineCharacters, 'What it is called.'),
  publisher: localText(packLimits.nameCharacters, 'Who published it.'),
  url: v.exactOptional(UrlSchema),
  date: v.exactOptional(DateSchema),
  language: v.exactOptional(LanguageSchema),
});

/** One fact. */
export const FactSchema = v.strictObject({
  id: IdSchema,
  date: v.optional(v.nullable(DateSchema), null),
  text: localText(packLimits.textCharacters, 'One statement in one sentence.'),
  entities: v.pipe(
    references('Ids of all entities it is about, the subject first.'),
    v.minLength(1, problemWords['no-entity']),
  ),
  standing: v.pipe(
    v.picklist(['stated', 'reported', 'claimed', 'forecast']),
    v.description(
      'stated plainly by the source; reported from others; claimed by a speaker with an interest; forecast of what is to come.',
    ),
  ),
  attributedTo: v.exactOptional(
    localText(packLimits.nameCharacters, 'Who says so; needed unless plainly stated.'),
  ),
  source: v.strictObject({
    id: IdSchema,
    paragraph: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
  }),
  note: v.exactOptional(
    localText(
      packLimits.textCharacters,
      'One line where the public record is known to differ, or is more exact.',
    ),
  ),
  importance: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(5),
      v.description('5 is what a careful editor would show first with no other cue.'),
    ),
    3,
  ),
  keywords: v.exactOptional(
    v.pipe(
      v.array(line(packLimits.nameCharacters)),
      v.maxLength(packLimits.listItems),
      v.description('Words a reader would use for this that its text does not hold.'),
    ),
  ),
  supersedes: v.exactOptional(references('Ids of facts that this one replaces.')),
  conflictsWith: v.exactOptional(references('Ids of facts that this one contradicts.')),
});

/** One relation. */
export const RelationSchema = v.strictObject({
  from: IdSchema,
  to: IdSchema,
  type: v.pipe(
    IdSchema,
    v.description('A verb as an id; docs/dataset.md lists those that cards have words for.'),
  ),
  date: v.optional(v.nullable(DateSchema), null),
  facts: v.pipe(references('Ids of the facts that back it.'), v.minLength(1, problemWords['no-backing'])),
});

const listOf = <const Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item), []);

/** A whole pack. */
export const PackSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  format: v.pipe(v.literal(1), v.description('The version of the pack format.')),
  id: v.pipe(IdSchema, v.description('Tells packs apart, and an update of a pack from a new one.')),
  version: line(40),
  title: localText(packLimits.nameCharacters, 'What the pack is called.'),
  asOf: v.pipe(
    DateSchema,
    v.description('The day, month or year up to which the pack tells what is known; EDTF.'),
  ),
  sources: listOf(SourceSchema),
  entities: listOf(EntitySchema),
  aliases: listOf(AliasSchema),
  cues: listOf(CueListSchema),
  facts: listOf(FactSchema),
  relations: listOf(RelationSchema),
});
