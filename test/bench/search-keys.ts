// What search alone costs a key, in Node: run by rows/search.ts as plain JavaScript, since what runs TypeScript files names
// each function it makes. Prints one JSON object: processor time, ms, of each key by the size of the pack.
import { readFileSync } from 'node:fs';
import { type Pack, parsePackText } from '../../src/dataset';
import { compileSearchTables, createStoredSearch } from '../../src/search';
import { makeBigPack } from '../support/big-pack';

/** Typed letter by letter: names, a surname, dates, slips, figures, topics, scripts, nonsense. */
function queriesFor({ entities, facts }: Pack): readonly string[] {
  const [first, second] = [entities[5]!, entities[Math.floor(entities.length / 2)]!];
  const name = second.label.en!;
  return [
    first.label.en!,
    second.label['zh-Hant'] ?? '蘇萊曼2024',
    name.split(' ').at(-1)!,
    facts[7]!.text.en!.split(' ').slice(2, 5).join(' '),
    `${name.slice(0, 3)}x${name.slice(3)}`,
    'million 2019',
    'january 2023',
    '2012年投資',
    '10 billion',
    'mills',
    'chain of thought',
    '5000億',
    'qzvxk',
  ];
}

/** Processor time of each key, ms: of a search just opened, and of the same keys once more. */
async function timeKeys(packs: readonly Pack[]): Promise<{ cold: number[]; warm: number[] }> {
  const search = createStoredSearch(
    packs.map((pack) => ({
      id: pack.id,
      tables: compileSearchTables(pack),
      facts: async (numbers: readonly number[]) => numbers.map((number) => pack.facts[number]),
    })),
  );
  const run = async (): Promise<number[]> => {
    const times: number[] = [];
    for (const query of queriesFor(packs.at(-1)!)) {
      for (let length = 1; length <= query.length; length += 1) {
        const before = process.cpuUsage();
        await search.search(query.slice(0, length).trim(), { limit: 30 });
        const { user, system } = process.cpuUsage(before);
        times.push((user + system) / 1000);
      }
    }
    return times;
  };
  return { cold: await run(), warm: await run() };
}

const [file = '', size = '0'] = process.argv.slice(2);
const bundled = parsePackText(readFileSync(file, 'utf8'));
if (!bundled.ok) throw new Error(`${file} is no pack`);
const names = Number(size);
const packs = names === 0 ? [bundled.pack] : [bundled.pack, makeBigPack({ aliases: names })];
process.stdout.write(JSON.stringify(await timeKeys(packs)));
