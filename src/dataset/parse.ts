// The border of the pack format: an unknown value goes in, a Pack or the list of what is wrong with it comes out.
// Three passes, each run only if the one before found nothing: guard (bounded), schema (shape), check (meaning).
import * as v from 'valibot';
import { checkPack } from './check';
import { guardPack, joinPath } from './guard';
import { packLimits, reportedErrors } from './limits';
import { kindOfWords, type PackError, type PackProblem, packError, packProblem } from './problems';
import { PackSchema } from './schema';
import type { Pack } from './types';

/** A pack, or why it is none. Errors are at most 100, each with its path in the file. */
export type PackResult =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly errors: readonly PackError[] };

/** Reads a pack from what JSON.parse gave, or from anything else; `onShare` is told how much is done, 0 to 1. */
export function parsePack(json: unknown, onShare: (share: number) => void = () => {}): PackResult {
  const unfit = guardPack(json);
  if (unfit.length > 0) return { ok: false, errors: unfit };
  // Shares as a pack of a hundred thousand names takes them.
  onShare(0.3);
  const shape = v.safeParse(PackSchema, json);
  if (!shape.success) {
    const issues = shape.issues.slice(0, reportedErrors);
    return { ok: false, errors: issues.map((issue) => ({ path: pathOf(issue), ...problemOf(issue) })) };
  }
  onShare(0.85);
  const { $schema: _, ...pack } = shape.output;
  const errors = checkPack(pack);
  return errors.length > 0 ? { ok: false, errors: errors.slice(0, reportedErrors) } : { ok: true, pack };
}

/** Reads a pack from the text of a file. */
export function parsePackText(text: string, onShare: (share: number) => void = () => {}): PackResult {
  if (text.length > packLimits.fileCharacters) {
    return refuse(packError('', 'too-many-characters', text.length, packLimits.fileCharacters));
  }
  let json: unknown;
  try {
    json = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (error) {
    return refuse(packError('', 'no-json', error instanceof Error ? error.message : String(error)));
  }
  onShare(0.1);
  return parsePack(json, onShare);
}

function refuse(error: PackError): PackResult {
  return { ok: false, errors: [error] };
}

type Issue = v.InferIssue<typeof PackSchema>;

function pathOf(issue: Issue): string {
  let path = '';
  for (const { key } of issue.path ?? []) {
    path = joinPath(path, typeof key === 'number' ? key : String(key));
  }
  return path;
}

function problemOf(issue: Issue): PackProblem {
  if (issue.type === 'strict_object' && issue.expected === 'never') return packProblem('unknown-property');
  if (issue.type === 'max_length') return packProblem('too-long', issue.received, String(issue.requirement));
  // Schemas and actions that have words of their own are known by them; valibot's own words are none for a reader.
  const kind = kindOfWords(issue.message);
  if (kind) return packProblem(kind);
  if (issue.received === 'undefined') return packProblem('missing');
  return issue.expected === null
    ? packProblem('other', issue.message)
    : packProblem('other-type', issue.expected, issue.received);
}
