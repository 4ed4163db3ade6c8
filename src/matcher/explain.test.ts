// What a card can say of why a name was linked: words that tell a reader something, each once, sorted by where they stood.
import { expect, it } from 'vitest';
import { explain } from './explain';
import type { Mention, Reason } from './types';

const mention = (...reasons: Reason[]): Mention => ({
  start: 0,
  end: 6,
  text: 'Oracle',
  entities: ['p/oracle', 'q/oracle'],
  reasons,
});
const NOTHING = { entity: 'p/oracle', name: 'Oracle', near: [], page: [], fullName: null, decisive: [] };
const reason = (kind: Reason['kind'], text: string, decisive = false): Reason => ({ kind, text, decisive });

it.each<readonly [string, Reason[], object]>([
  ['nothing', [], {}],
  ['the name itself', [reason('name', 'Oracle', true)], {}],
  [
    'words near and beside it',
    [reason('beside', 'shares'), reason('near', 'board')],
    { near: ['board', 'shares'] },
  ],
  [
    'one word in both places once',
    [reason('beside', 'shares'), reason('near', 'shares')],
    { near: ['shares'] },
  ],
  ['a word twice', [reason('near', 'shares'), reason('near', 'shares')], { near: ['shares'] }],
  ['words of the page', [reason('page', 'database')], { page: ['database'] }],
  [
    'the first fuller name',
    [reason('full-name', 'Oracle Corp.'), reason('full-name', 'Oracle Inc.')],
    { fullName: 'Oracle Corp.' },
  ],
  ['the same name elsewhere is no fuller one', [reason('full-name', 'Oracle')], {}],
  [
    'what decided',
    [reason('near', 'board', true), reason('page', 'database')],
    { near: ['board'], page: ['database'], decisive: ['board'] },
  ],
  [
    'what decided, once',
    [reason('near', 'board', true), reason('beside', 'board', true)],
    { near: ['board'], decisive: ['board'] },
  ],
  ['an apostrophe-s says nothing', [reason('beside', "'s", true), reason('beside', '（')], {}],
  ['one letter says nothing', [reason('near', 'a')], {}],
  ['two letters do', [reason('near', 'AI')], { near: ['AI'] }],
  ['one Han character does', [reason('near', '股')], { near: ['股'] }],
])('%s', (_what, reasons, told) => {
  expect(explain(mention(...reasons))).toEqual({ ...NOTHING, ...told });
});
