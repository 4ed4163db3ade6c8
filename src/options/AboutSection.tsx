// What this is: the packs with how new they are and where they come from, what the extension can and cannot see, licences.
import browser from 'webextension-polyfill';
import { formatDate, type Pack, pickText } from '../dataset';
import type { Words } from '../shared';
import { Local, safeLink } from '../ui';
import type { SectionProps } from './App';
import { BUILT_WITH } from './built-with';
import { useDataset } from './use-dataset';

/** About. */
export function AboutSection({ settings, words }: SectionProps) {
  const dataset = useDataset(settings);
  return (
    <div class="about">
      {dataset?.packs.map((pack) => (
        <AboutPack key={pack.id} pack={pack} words={words} />
      ))}
      <h3>{words.say('options_about_sees')}</h3>
      <p>{words.say('options_about_sees_text')}</p>
      <h3>{words.say('options_about_not')}</h3>
      <p>{words.say('options_about_not_text')}</p>
      <h3>{words.say('options_about_kept')}</h3>
      <p>{words.say('options_about_kept_text')}</p>
      <h3>{words.say('options_about_licences')}</h3>
      <p>
        {words.say(
          'options_about_licence',
          browser.runtime.getManifest().version,
          words.list(BUILT_WITH.map(({ name, licence }) => `${name} (${licence})`)).join(''),
        )}
      </p>
    </div>
  );
}

function AboutPack({ pack, words }: { readonly pack: Pack; readonly words: Words }) {
  const date = formatDate(pack.asOf, words.language, { width: 'long' }) ?? pack.asOf;
  const count = (list: readonly unknown[]) => list.length.toLocaleString(words.language);
  return (
    <>
      <h3>{words.say('options_about_pack', pickText(pack.title, words.language).text, pack.version)}</h3>
      <p>{words.say('options_about_counts', count(pack.entities), count(pack.facts), date)}</p>
      <h4>{words.say('options_about_sources')}</h4>
      <ul>
        {pack.sources.map((source) => {
          const href = safeLink(source.url);
          const title = <Local text={source.title} words={words} />;
          return (
            <li key={source.id}>
              {href ? (
                <a class="link" href={href} target="_blank" rel="noopener noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
              , <Local text={source.publisher} words={words} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
