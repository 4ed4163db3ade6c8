// Asks of every claim in the labelled corpora beside the repository whether a fact of the bundled pack says it: its
// words, a compatible date, the same entities. `npx tsx scripts/claims.ts`. Skips in one line where they are absent.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fact, parseDate } from '../src/dataset';
import { bundledPackFolder, readPackFolder } from './pack-folder';

const corpusFolder = '../shared/corpus';

/** A statement someone else read in the article, with the words that say it. */
export interface Claim {
  readonly claim: string;
  readonly date: string | null;
  /** Regular expressions; all of them match a text that says it. */
  readonly match: readonly string[];
  readonly entities: readonly string[];
}

/** How near the nearest fact comes to a claim. */
export type Fit = 'fits' | 'lacks entities' | 'other date' | 'no text';

/** How well a list of facts says a claim, and the fact that does. */
export function fitOf(claim: Claim, facts: readonly Fact[]): { readonly fit: Fit; readonly fact?: Fact } {
  const patterns = claim.match.map((source) => new RegExp(source, 'iu'));
  const about = (fact: Fact): boolean =>
    claim.entities.length === 0 || claim.entities.some((id) => fact.entities.includes(id));
  const saying = facts.filter(
    (fact) => about(fact) && patterns.every((pattern) => pattern.test(fact.text.en ?? '')),
  );
  const dated = saying.filter((fact) => areCompatible(claim.date, fact.date));
  const whole = dated.find((fact) => claim.entities.every((id) => fact.entities.includes(id)));
  if (whole) return { fit: 'fits', fact: whole };
  if (dated[0]) return { fit: 'lacks entities', fact: dated[0] };
  return saying[0] ? { fit: 'other date', fact: saying[0] } : { fit: 'no text' };
}

/** Whether two dates can be of the same thing: both none, or one period in the other, or an end in common. */
export function areCompatible(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [one, two] = [parseDate(a), parseDate(b)];
  if (!one || !two) return false;
  if (one.start >= two.start && one.end <= two.end) return true;
  if (two.start >= one.start && two.end <= one.end) return true;
  const ends = (text: string): string[] => text.replace(/[~?%]/g, '').split('/').filter(Boolean);
  return ends(a).some((x) => ends(b).some((y) => x.startsWith(y) || y.startsWith(x)));
}

/** Every different claim of the corpora, in the order met; null where there are none. */
export function readClaims(): Claim[] | null {
  if (!existsSync(corpusFolder)) return null;
  const claims = new Map<string, Claim>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('claim' in value && 'match' in value) {
      const claim = value as Claim;
      claims.set(`${claim.date} ${claim.claim}`, { ...claim, entities: claim.entities ?? [] });
    } else Object.values(value).forEach(visit);
  };
  for (const file of readdirSync(corpusFolder).filter((name) => name.endsWith('.jsonl'))) {
    for (const line of readFileSync(join(corpusFolder, file), 'utf8').split('\n')) {
      if (line.includes('"claim"')) visit(JSON.parse(line));
    }
  }
  return [...claims.values()];
}

if (process.argv[1]?.endsWith('claims.ts')) {
  const claims = readClaims();
  const pack = readPackFolder(bundledPackFolder);
  if (claims === null || !pack.ok) {
    console.log(claims === null ? 'claims: skipped, the corpora are not here' : pack.ok ? '' : pack.lines[0]);
  } else {
    const counts = new Map<Fit, number>();
    for (const claim of claims) {
      const { fit, fact } = fitOf(claim, pack.pack.facts);
      counts.set(fit, (counts.get(fit) ?? 0) + 1);
      if (fit !== 'fits')
        console.log(
          `${fit}: ${claim.date} ${claim.claim} [${claim.entities}] ${claim.match} — ${fact?.id ?? ''}`,
        );
    }
    console.log(
      `${claims.length} claims: ${[...counts].map(([fit, count]) => `${fit} ${count}`).join(', ')}`,
    );
  }
}
