// Says why nothing is marked, and offers the way out where there is one.
import type { ComponentChildren } from 'preact';
import browser from 'webextension-polyfill';
import { changeSettings, pageOf, type SettingsOperation, siteLabel, type Words } from '../shared';
import type { TabView } from './use-tab';
import type { Silence } from './why-silent';

interface Notice {
  readonly text: string;
  readonly action?: ComponentChildren;
}

/** A line under the site, or nothing while there are marks and all is as usual. */
export function SilenceNotice({ view, words }: { readonly view: TabView; readonly words: Words }) {
  const notice = view.silence ? sayWhy(view.silence, view, words) : pageNotice(view, words);
  return (
    <div class="notice-place" role="status">
      {notice && (
        <p class="notice">
          {notice.text} {notice.action}
        </p>
      )}
    </div>
  );
}

function pageNotice({ state }: TabView, words: Words): Notice | null {
  return state.kind === 'on' && state.by.kind === 'page' ? { text: words.say('popup_page_on') } : null;
}

function sayWhy(silence: Silence, { tab, state }: TabView, words: Words): Notice {
  switch (silence.kind) {
    case 'paused':
      return {
        text: sayPause(silence, words),
        action: (
          <Act words={words} label="popup_resume" does={[{ kind: 'pause', pause: { kind: 'none' } }]} />
        ),
      };
    case 'off-here':
      return sayOff(silence, tab.url, words);
    case 'off-page':
      return { text: words.say('popup_page_off') };
    case 'site-withheld':
      return {
        text: words.say('popup_why_site_withheld'),
        action: (
          <button
            type="button"
            class="link-button"
            onClick={() => void browser.permissions.request({ origins: ['<all_urls>'] })}
          >
            {words.say('popup_allow')}
          </button>
        ),
      };
    case 'browser-page':
      return { text: words.say('popup_why_browser_page') };
    case 'store':
      return { text: words.say('popup_why_store') };
    case 'files-withheld':
      return { text: words.say('popup_why_files_withheld') };
    case 'pdf':
      return { text: words.say('popup_why_pdf') };
    case 'no-text':
      return { text: words.say('popup_why_no_text') };
    case 'refused':
      return { text: words.say('popup_why_refused') };
    case 'looking':
      return { text: words.say('popup_why_looking') };
    case 'edited':
      return { text: words.say('popup_why_edited') };
    case 'nothing-found':
      return state.kind === 'on' && state.by.kind === 'page'
        ? { text: `${words.say('popup_page_on')} ${words.say('popup_why_nothing_found')}` }
        : { text: words.say('popup_why_nothing_found') };
  }
}

function sayOff({ site, by }: Extract<Silence, { kind: 'off-here' }>, url: string, words: Words): Notice {
  const page = { kind: 'page', url: pageOf(url) } as const;
  if (by.kind !== 'site') {
    const only: SettingsOperation = { ...page, state: 'on' };
    return {
      text: words.say('popup_site_off_default'),
      action: <Act words={words} label="popup_only_this_page_on" does={[only]} />,
    };
  }
  const text = words.say('popup_site_off', siteLabel(by.site));
  if (by.site !== site)
    return {
      text,
      action: <Act words={words} label="popup_only_this_page_on" does={[{ ...page, state: 'on' }]} />,
    };
  const narrow: SettingsOperation[] = [
    { kind: 'sites', sites: [site], state: 'on' },
    { ...page, state: 'off' },
  ];
  return { text, action: <Act words={words} label="popup_only_this_page_off" does={narrow} /> };
}

function sayPause({ pause }: Extract<Silence, { kind: 'paused' }>, words: Words): string {
  if (pause.kind === 'restart') return words.say('popup_paused_restart');
  if (pause.kind !== 'until') return words.say('popup_paused');
  const time = new Intl.DateTimeFormat(words.language, { timeStyle: 'short' }).format(pause.timeMs);
  return words.say('popup_paused_until', time);
}

interface ActProps {
  readonly words: Words;
  readonly label: 'popup_resume' | 'popup_only_this_page_on' | 'popup_only_this_page_off';
  readonly does: readonly SettingsOperation[];
}

function Act({ words, label, does }: ActProps) {
  return (
    <button type="button" class="link-button" onClick={() => void changeSettings(...does)}>
      {words.say(label)}
    </button>
  );
}
