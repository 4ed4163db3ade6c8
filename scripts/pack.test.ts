// The doors for pack authors: the published schema, the checker, the samples, the pages that describe them.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { afterAll, describe, expect, it } from 'vitest';
import { parsePackText } from '../src/dataset';
import { writtenPages } from './dataset-tables';
import { bundledPackFolder, packFiles, readPackFolder } from './pack-folder';
import { packSchemaFile, packSchemaText } from './pack-schema';

const samples = readdirSync('docs/packs').map((name) => join('docs/packs', name));
const example = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/packs.md', 'utf8'))![1]!;
const folder = mkdtempSync(join(tmpdir(), 'backstory-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('the published schema', () => {
  const accepts = new Ajv2020({ strict: false }).compile(JSON.parse(packSchemaText()));

  it('is as the code would write it (npm run -s pack -- schema)', () => {
    expect(readFileSync(packSchemaFile, 'utf8')).toBe(packSchemaText());
  });

  it.each([...packFiles(bundledPackFolder).map((file) => join(bundledPackFolder, file)), ...samples])(
    'accepts %s',
    (file) => {
      accepts(JSON.parse(readFileSync(file, 'utf8')));
      expect(accepts.errors).toBeNull();
    },
  );

  it.each([
    ['a pack without its head', { format: 1 }],
    ['an unknown property', { fact: [] }],
    [
      'an unknown standing',
      { facts: [{ id: 'a', text: { en: 'x' }, entities: ['b'], standing: 'sure', source: { id: 's' } }] },
    ],
    [
      'a label by no language',
      { entities: [{ id: 'a', kind: 'person', label: 'A', description: { en: 'x' } }] },
    ],
  ])('refuses %s', (_, json) => {
    expect(accepts(json)).toBe(false);
  });
});

describe('the samples', () => {
  it.each([
    ['the example of docs/packs.md', example],
    ...samples.map((file) => [file, readFileSync(file, 'utf8')]),
  ])('%s is a good pack', (_, text) => {
    const result = parsePackText(text!);
    expect(result.ok ? [] : result.errors).toEqual([]);
  });

  it('shows the format in twenty lines', () => {
    expect(example.trim().split('\n').length).toBeLessThanOrEqual(20);
  });

  it('names every entity by an alias', () => {
    for (const file of samples) {
      const result = parsePackText(readFileSync(file, 'utf8'));
      const named = new Set(result.ok ? result.pack.aliases.map((alias) => alias.entity) : []);
      expect(result.ok && result.pack.entities.filter(({ id }) => !named.has(id))).toEqual([]);
    }
  });
});

describe('readPackFolder', () => {
  it('names file, place and reason', () => {
    written('pack.json', JSON.stringify({ ...JSON.parse(example), facts: [] }));
    written('facts.json', JSON.stringify({ facts: [JSON.parse(example).facts[0], { id: 'x' }] }));
    const result = readPackFolder(folder);
    expect(result.ok ? [] : result.lines[0]).toBe(`${join(folder, 'facts.json')}: facts[1].text is missing`);
    written('facts.json', '{');
    const broken = readPackFolder(folder);
    expect(broken.ok ? [] : broken.lines[0]).toContain('facts.json: is no JSON');
  });
});

describe('npm run -s pack -- check', () => {
  const check = (...parameters: string[]) => {
    const run = spawnSync('npx', ['tsx', 'scripts/pack.ts', ...parameters], { encoding: 'utf8' });
    return { status: run.status, out: run.stdout, err: run.stderr };
  };

  it('is silent on a good pack', () => {
    expect(check('check', samples[0]!)).toEqual({ status: 0, out: '', err: '' });
  }, 60_000);

  it('prints each error with its path and ends with 1', () => {
    const path = written(
      'broken.json',
      example.replace('1969-07-20', 'July 1969').replace('"stated"', '"sure"'),
    );
    const { status, out } = check('check', path);
    expect(status).toBe(1);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['facts[0].date', 'facts[0].standing']);
  }, 60_000);

  it('says how it is used', () => {
    expect(check('check')).toMatchObject({ status: 2, out: '', err: expect.stringContaining('usage') });
  }, 60_000);
});

describe('npm run -s dataset', () => {
  it('prints the pack as the doors promise it', () => {
    const printed = JSON.parse(
      execFileSync('npx', ['tsx', 'scripts/dataset.ts'], { encoding: 'utf8', maxBuffer: 1e8 }),
    );
    expect(Object.keys(printed)).toEqual(['asOf', 'entities', 'facts']);
    expect(printed.asOf).toBe('2025-03');
    expect(printed.entities[0]).toEqual({
      id: expect.any(String),
      kind: expect.any(String),
      label: { en: expect.any(String), 'zh-Hant': expect.any(String), 'zh-Hans': expect.any(String) },
      description: { en: expect.any(String), 'zh-Hant': expect.any(String), 'zh-Hans': expect.any(String) },
    });
    const fired = printed.facts.find(
      (fact: { id: string }) => fact.id === '2023-board-says-altman-not-candid',
    );
    expect(fired).toMatchObject({
      date: '2023-11',
      entities: ['openai', 'sam-altman'],
      standing: 'claimed',
      attributedTo: "OpenAI's board",
      source: { id: 'deeptech-2025-03', paragraph: 13 },
    });
  }, 60_000);
});

describe('the pages about the dataset', () => {
  it.each([...writtenPages().keys()])(
    '%s counts what there is (npx tsx scripts/dataset-tables.ts)',
    (page) => {
      expect(readFileSync(page, 'utf8')).toBe(writtenPages().get(page));
    },
  );
});
