// Stands in for two doors while mutants are tried: the bundled pack as `npm run data` compiled it, instead of reading
// and compiling its sources anew for each of a thousand runs.
import { readFileSync } from 'node:fs';
import type { Pack } from '../../src/dataset';
import type { Gazetteer } from '../../src/matcher';

const read = (name: string) => JSON.parse(readFileSync(`generated/${name}.json`, 'utf8'));

/** What the stand-in needs no path for. */
export const bundledPackFolder = '';

/** The bundled pack's names. */
export const readBundledGazetteer = (): Gazetteer => read('gazetteer');

/** The bundled pack. */
export const readPackFolder = (_folder: string): { ok: true; pack: Pack } => ({
  ok: true,
  pack: read('pack'),
});
