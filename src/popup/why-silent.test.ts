import { expect, it } from 'vitest';
import type { FrameReport, SiteState } from '../shared';
import { type Access, type TabKnowledge, whySilent } from './why-silent';

const on: SiteState = { kind: 'on', site: 'a.b', by: { kind: 'default' } };
const frame = (
  mentions: number | null,
  settled = true,
  contentType = 'text/html',
  edited = false,
): FrameReport => ({
  frameId: 0,
  focused: false,
  contentType,
  script: mentions === null ? 'absent' : 'there',
  edited,
  report: mentions === null ? null : { mentions, settled, steppedMs: 0, names: [] },
});
const page = 'https://a.b/paper';

it.each<[string, SiteState, Access, TabKnowledge['frames'], string, string | null]>([
  ['marks', on, 'granted', [frame(3)], page, null],
  ['marks in a frame alone', on, 'granted', [frame(0), frame(2)], page, null],
  ['marks, more to come', on, 'granted', [frame(1, false)], page, null],
  [
    'a site withheld with its address',
    { kind: 'no-access', reason: 'browser-page' },
    'site-withheld',
    undefined,
    '',
    'site-withheld',
  ],
  ['no marks', on, 'granted', [frame(0)], page, 'nothing-found'],
  ['no marks beside what is written', on, 'granted', [frame(0, true, 'text/html', true)], page, 'edited'],
  ['marks beside what is written', on, 'granted', [frame(2, true, 'text/html', true)], page, null],
  ['no marks yet', on, 'granted', [frame(0, false)], page, 'looking'],
  ['a frame still at it', on, 'granted', [frame(0), frame(0, false)], page, 'looking'],
  ['nobody asked yet', on, 'granted', undefined, page, 'looking'],
  ['no script yet', on, 'granted', [frame(null)], page, 'looking'],
  ['a script in one frame', on, 'granted', [frame(null), frame(0)], page, 'nothing-found'],
  ['a PDF in Chromium', on, 'granted', [frame(null, true, 'application/pdf')], page, 'pdf'],
  ['a PDF in Firefox', on, 'granted', null, 'https://a.b/x.PDF?download=1', 'pdf'],
  ['a closed page', on, 'granted', null, page, 'refused'],
  ['a picture', on, 'granted', [frame(0, true, 'image/png')], page, 'no-text'],
  ['a drawing', on, 'granted', [frame(0, true, 'image/svg+xml')], page, 'nothing-found'],
  ['plain text', on, 'granted', [frame(0, true, 'text/plain')], page, 'nothing-found'],
  ['a site the reader withholds', on, 'site-withheld', null, page, 'site-withheld'],
  ['files the reader withholds', on, 'files-withheld', null, 'file:///a.html', 'files-withheld'],
  ['the store', { kind: 'no-access', reason: 'store' }, 'granted', null, page, 'store'],
  [
    'a browser page',
    { kind: 'no-access', reason: 'browser-page' },
    'granted',
    null,
    'about:config',
    'browser-page',
  ],
  [
    'a site off',
    { kind: 'off-here', site: 'a.b', by: { kind: 'default' } },
    'granted',
    [frame(null)],
    page,
    'off-here',
  ],
  ['a page off', { kind: 'off-page', site: 'a.b' }, 'granted', [frame(null)], page, 'off-page'],
  [
    'a pause',
    { kind: 'paused', site: 'a.b', pause: { kind: 'restart' } },
    'site-withheld',
    null,
    page,
    'paused',
  ],
])('%s', (_, state, access, frames, url, expected) => {
  expect(whySilent({ url, state, access, frames })?.kind ?? null).toBe(expected);
});
