// The border of the pack format: an unknown value goes in, a Pack or the list of what is wrong with it comes out.
// Three passes, each run only if the one before found nothing: guard (bounded), schema (shape), check (meaning).
import * as v from 'valibot';
import { checkPack } from './check';
import { guardPack, joinPath, type PackError } from './guard';
import { packLimits, reportedErrors } from './limits';
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
    return { ok: false, errors: issues.map((issue) => ({ path: pathOf(issue), message: messageOf(issue) })) };
  }
  onShare(0.85);
  const { $schema: _, ...pack } = shape.output;
  const errors = checkPack(pack);
  return errors.length > 0 ? { ok: false, errors: errors.slice(0, reportedErrors) } : { ok: true, pack };
}

/** Reads a pack from the text of a file. */
export function parsePackText(text: string, onShare: (share: number) => void = () => {}): PackResult {
  if (text.length > packLimits.fileCharacters) {
    return refuse(`is ${text.length} characters long; at most ${packLimits.fileCharacters}`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (error) {
    return refuse(`is no JSON: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
  onShare(0.1);
  return parsePack(json, onShare);
}

function refuse(message: string): PackResult {
  return { ok: false, errors: [{ path: '', message }] };
}

type Issue = v.InferIssue<typeof PackSchema>;

function pathOf(issue: Issue): string {
  let path = '';
  for (const { key } of issue.path ?? []) {
    path = joinPath(path, typeof key === 'number' ? key : String(key));
  }
  return path;
}

function messageOf(issue: Issue): string {
  if (issue.type === 'strict_object') {
    return issue.expected === 'never' ? 'is no property of the pack format' : messageOfKind(issue);
  }
  if (issue.type === 'max_length') return `is too long: ${issue.received}; at most ${issue.requirement}`;
  // Schemas and actions that have words of their own begin with a verb; valibot's begin with "Invalid".
  return issue.message.startsWith('Invalid') ? messageOfKind(issue) : issue.message;
}

function messageOfKind(issue: Issue): string {
  if (issue.received === 'undefined') return 'is missing';
  return issue.expected === null ? issue.message : `should be ${issue.expected}, not ${issue.received}`;
}
