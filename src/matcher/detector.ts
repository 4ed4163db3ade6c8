// Tells in one pass of one RegExp whether a text may hold a name at all: the first letters of every name, as a tree of
// alternatives. Most blocks of most pages end here. It may say yes too often, never no too often.
import { isEastAsianUnit } from './characters';
import type { Name } from './name-table';

// Four letters tell most names from most words; longer trees cost more to compile than they save (docs/performance.md).
const LATIN_UNITS = 4;
const EAST_ASIAN_UNITS = 2;

interface Branch {
  readonly branches: Map<string, Branch>;
  /** Whether a beginning ends here, so that no further letter is needed. */
  ends: boolean;
}

const newBranch = (): Branch => ({ branches: new Map(), ends: false });

/** Makes the test for names; `variants` gives the other ways in which a character may be written. */
export function createDetector(names: Iterable<Name>, variants: (character: string) => string): RegExp {
  const latin = newBranch();
  const eastAsian = newBranch();
  for (const name of names) {
    if (name.entity < 0) continue;
    const wide = isEastAsianUnit(name.plain.charCodeAt(0));
    addName(wide ? eastAsian : latin, wide ? EAST_ASIAN_UNITS : LATIN_UNITS, name, variants);
  }
  const sources = [];
  if (latin.branches.size > 0) sources.push(`(?<![A-Za-z0-9_])${sourceOf(latin)}`);
  if (eastAsian.branches.size > 0) sources.push(sourceOf(eastAsian));
  return new RegExp(sources.join('|') || '(?!)');
}

function addName(root: Branch, units: number, name: Name, variants: (character: string) => string): void {
  let branch = root;
  for (let at = 0; at < units; at += 1) {
    const plain = name.plain[at];
    if (plain === undefined) {
      branch = into(branch, /[a-z]$/.test(name.plain) ? '(?![A-Za-z])' : '');
      break;
    }
    if (/[ \-\u00b7]/.test(plain)) break;
    branch = into(branch, unitSource(name, at, variants(plain)));
  }
  branch.ends = true;
}

function unitSource(name: Name, at: number, variants: string): string {
  const cased = name.cased[at] as string;
  const upper = cased.toUpperCase();
  const free = name.letterCase === 'any' || (name.letterCase === 'capital' && cased !== upper);
  const all = new Set([...(free ? cased.toLowerCase() + upper : cased), ...variants].map(escapeUnit));
  return all.size === 1 ? [...all].join('') : `[${[...all].join('')}]`;
}

function escapeUnit(unit: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(unit) ? `\\${unit}` : unit;
}

function into(branch: Branch, source: string): Branch {
  if (source === '') return branch;
  let next = branch.branches.get(source);
  if (!next) {
    next = newBranch();
    branch.branches.set(source, next);
  }
  return next;
}

function sourceOf(branch: Branch): string {
  if (branch.ends) return '';
  const sources = [...branch.branches].map(([source, next]) => source + sourceOf(next));
  return sources.length === 1 ? (sources[0] as string) : `(?:${sources.join('|')})`;
}
