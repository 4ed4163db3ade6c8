// The tab's site: its name, what was counted on the page, and the switch. A click is for the site; with a modifier key
// held it is for this page alone.
import { changeSettings, type SiteState, siteLabel, type Words } from '../shared';
import { countPageNames } from './page-names';
import type { TabView } from './use-tab';

/** The head of the popup. */
export function SiteHeader({ view, words }: { readonly view: TabView; readonly words: Words }) {
  const { state, frames, tab } = view;
  const name = siteName(state, words);
  const flip = (event: MouseEvent) => {
    if (state.kind === 'no-access') return;
    if (state.kind === 'paused') return void changeSettings({ kind: 'pause', pause: { kind: 'none' } });
    const next = state.kind === 'on' ? 'off' : 'on';
    const isForPage = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    void changeSettings(
      isForPage || state.kind === 'off-page'
        ? { kind: 'page', url: tab.url, state: next }
        : { kind: 'sites', sites: [state.site], state: next },
    );
  };
  const names = countPageNames(frames);
  const mentions = names.reduce((sum, one) => sum + one.mentions, 0);
  return (
    <header class="site">
      <div class="site-name">
        <b title={name}>{name}</b>
        {state.kind === 'on' && mentions > 0 && (
          <small>
            {words.count('popup_mentions', mentions)} · {words.count('popup_names', names.length)}
          </small>
        )}
      </div>
      {state.kind !== 'no-access' && (
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={state.kind === 'on'}
          aria-label={words.say('popup_switch', name)}
          title={words.say('popup_switch_hint')}
          onClick={flip}
        />
      )}
    </header>
  );
}

/** A site as a reader knows it: with its own script, not as the address bar's machinery spells it. */
export function siteName(state: SiteState, words: Words): string {
  if (state.kind === 'no-access') return words.say('popup_browser_page');
  return state.site === 'file:' ? words.say('popup_files') : siteLabel(state.site);
}
