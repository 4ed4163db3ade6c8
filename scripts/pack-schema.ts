// The pack format as JSON Schema, for editors and for other people's tools: generated from the schemas that check a
// pack, so the two cannot drift apart. Written to src/dataset/packs/pack.schema.json by `npm run -s pack -- schema`.
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { PackSchema } from '../src/dataset/schema';

/** Where the published schema lies, from the repository's root. */
export const packSchemaFile = 'src/dataset/packs/pack.schema.json';

/** The JSON Schema (draft 2020-12) of a pack, or of one file of a pack that is written as several. */
export function packJsonSchema(): object {
  const { $schema: _, ...shape } = toJsonSchema(v.partial(PackSchema), {
    target: 'draft-2020-12',
    typeMode: 'input',
    // What only code can tell (whether a date exists) is left to `npm run -s pack -- check`.
    ignoreActions: ['check'],
    // JSON Schema reads every pattern with the `u` flag; the converter takes none that names a flag.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'regex'
        ? { ...jsonSchema, pattern: (valibotAction as v.RegexAction<string, undefined>).requirement.source }
        : undefined,
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Backstory pack',
    description:
      'Names and dated, sourced facts for the Backstory extension. A file with "format" is a whole pack or its head; one without it is a part, to be merged with a head.',
    ...shape,
    if: { required: ['format'] },
    // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
    then: { required: ['id', 'version', 'title', 'asOf'] },
  };
}

/** The schema as the file holds it. */
export function packSchemaText(): string {
  return `${JSON.stringify(packJsonSchema(), null, 2)}\n`;
}
