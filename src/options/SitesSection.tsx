// Where names are marked: the policy, and the sites with a setting of their own, thousands of them if need be.
import { useMemo, useState } from 'preact/hooks';
import { changeSettings, siteLabel, siteOf, type Words } from '../shared';
import type { SectionProps } from './App';
import { OneOf } from './choices';

// A list longer than this is searched, not scrolled; and the browser lays out no more.
const SHOWN_SITES = 100;

/** Sites. */
export function SitesSection({ settings, words, change, tell }: SectionProps) {
  const { sites } = settings;
  const pages = Object.keys(sites.pages).length;
  const forgetPages = () => {
    const before = settings;
    change({ kind: 'forget-pages' });
    tell({
      text: words.say('options_did_forget'),
      undo: () =>
        changeSettings(
          ...Object.entries(before.sites.pages).map(
            ([url, state]) => ({ kind: 'page', url, state }) as const,
          ),
        ),
    });
  };
  return (
    <>
      <OneOf
        name="policy"
        legend={words.say('options_policy')}
        choices={(['on', 'off'] as const).map((value) => ({
          value,
          label: words.say(`options_policy_${value}`),
        }))}
        chosen={sites.default}
        onChoose={(state) => change({ kind: 'default-site', state })}
      />
      <SiteList settings={settings} words={words} change={change} tell={tell} />
      <AddSite
        words={words}
        onAdd={(site) =>
          change({ kind: 'sites', sites: [site], state: sites.default === 'on' ? 'off' : 'on' })
        }
      />
      {pages > 0 && (
        <p>
          {words.count('options_pages', pages)}{' '}
          <button type="button" class="link-button" onClick={forgetPages}>
            {words.say('options_forget_pages')}
          </button>
        </p>
      )}
      <p class="hint">{words.say('options_sites_note')}</p>
    </>
  );
}

function SiteList({ settings, words, change, tell }: SectionProps) {
  const [query, setQuery] = useState('');
  const { exceptions } = settings.sites;
  const sites = useMemo(
    () =>
      Object.entries(exceptions)
        .map(([site, state]) => ({ site, state, name: nameOf(site, words) }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    [exceptions, words],
  );
  const asked = query.trim().toLowerCase();
  const found =
    asked === ''
      ? sites
      : sites.filter(({ site, name }) => site.includes(asked) || name.toLowerCase().includes(asked));
  if (sites.length === 0) return <p class="hint">{words.say('options_sites_none')}</p>;
  const remove = (site: string, state: 'on' | 'off') => {
    change({ kind: 'sites', sites: [site], state: 'forget' });
    tell({
      text: words.say('options_did_remove', nameOf(site, words)),
      undo: () => changeSettings({ kind: 'sites', sites: [site], state }),
    });
  };
  return (
    <>
      <p class="list-head">
        <input
          type="search"
          class="field"
          aria-label={words.say('options_sites_search')}
          placeholder={words.say('options_sites_search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <span role="status">{words.count('options_sites_count', found.length)}</span>
      </p>
      {found.length === 0 && <p class="hint">{words.say('options_sites_no_match', query.trim())}</p>}
      <ul class="list">
        {found.slice(0, SHOWN_SITES).map(({ site, state, name }) => (
          <li key={site}>
            <span class="what">{name}</span>
            <button
              type="button"
              role="switch"
              class="switch"
              aria-checked={state === 'on'}
              aria-label={words.say('options_site_switch', name)}
              onClick={() => change({ kind: 'sites', sites: [site], state: state === 'on' ? 'off' : 'on' })}
            />
            <button
              type="button"
              class="link-button"
              aria-label={words.say('options_remove_site', name)}
              onClick={() => remove(site, state)}
            >
              {words.say('options_remove')}
            </button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN_SITES && (
        <p class="hint">{words.count('options_sites_more', found.length - SHOWN_SITES)}</p>
      )}
    </>
  );
}

interface AddSiteProps {
  readonly words: Words;
  readonly onAdd: (site: string) => void;
}

function AddSite({ words, onAdd }: AddSiteProps) {
  const [text, setText] = useState('');
  const [isBad, setBad] = useState(false);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const site = siteFrom(text);
    setBad(site === null);
    if (site === null) return;
    onAdd(site);
    setText('');
  };
  return (
    <form class="add" onSubmit={add}>
      <label class="add-name" for="add-site">
        {words.say('options_site_add')}
      </label>
      <input
        id="add-site"
        class="field"
        type="text"
        autocapitalize="off"
        spellcheck={false}
        placeholder="news.example.com"
        value={text}
        aria-invalid={isBad}
        aria-describedby="add-site-problem"
        onInput={(event) => {
          setBad(false);
          setText(event.currentTarget.value);
        }}
      />
      <button type="submit" class="button">
        {words.say('options_add')}
      </button>
      <span id="add-site-problem" role="status">
        {isBad && words.say('options_site_bad')}
      </span>
    </form>
  );
}

/** The site that someone means by what they typed or pasted: an address, a host, in any script. */
function siteFrom(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `http://${typed}`;
  const site = siteOf(address);
  return site === '' ? null : site;
}

function nameOf(site: string, words: Words): string {
  return site === 'file:' ? words.say('popup_files') : siteLabel(site);
}
