import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BUILT_WITH } from './built-with';

it('names every package whose code is shipped, with its licence', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|d)\.tsx?$/.test(path))
    .map((path) => readFileSync(`src/${path}`, 'utf8'));
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const isUsed = (name: string) => sources.some((source) => new RegExp(`from '${name}['/]`).test(source));
  const shipped = Object.keys(dependencies)
    .filter(isUsed)
    .map((name) => {
      const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
      return { name, licence: license as string };
    });
  expect(BUILT_WITH).toEqual(expect.arrayContaining(shipped));
  for (const { name } of BUILT_WITH) expect(Object.keys(dependencies)).toContain(name);
});
