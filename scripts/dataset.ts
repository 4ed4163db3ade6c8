// Prints the bundled pack as one JSON object, in the form that stays stable for those who use it from outside
// (README, "Doors"). `npm run -s dataset`.
import { pickText } from '../src/dataset';
import { bundledPackFolder, readPackFolder } from './pack-folder';

const result = readPackFolder(bundledPackFolder);
if (!result.ok) {
  for (const line of result.lines) console.error(line);
  process.exit(1);
}
const { asOf, entities, facts } = result.pack;
const printed = {
  asOf,
  entities,
  facts: facts.map(({ id, date, text, entities: about, standing, attributedTo, source, note }) => ({
    id,
    date,
    text,
    entities: about,
    standing,
    attributedTo: attributedTo && pickText(attributedTo, 'en').text,
    source,
    note,
  })),
};
process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
