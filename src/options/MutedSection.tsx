// What is not marked although it is known: names on one site, entities everywhere.
import { pickText } from '../dataset';
import { changeSettings, siteLabel } from '../shared';
import type { SectionProps } from './App';
import { useDataset } from './use-dataset';

/** Muted names. */
export function MutedSection({ settings, words, change, tell }: SectionProps) {
  const dataset = useDataset(settings);
  const rows = [
    ...settings.muted.entities.map((key) => {
      const label = dataset?.entity(key)?.entity.label;
      return {
        id: key,
        name: label ? pickText(label, words.language).text : key,
        where: words.say('options_muted_everywhere'),
        unmute: { kind: 'unmute-entity', key } as const,
        mute: { kind: 'mute-entity', key } as const,
      };
    }),
    ...settings.muted.names.map(({ host, name }) => ({
      id: `${host} ${name}`,
      name,
      where: words.say('options_muted_on', siteLabel(host)),
      unmute: { kind: 'unmute-name', host, name } as const,
      mute: { kind: 'mute-name', host, name } as const,
    })),
  ];
  if (rows.length === 0) return <p class="hint">{words.say('options_muted_none')}</p>;
  return (
    <ul class="list">
      {rows.map(({ id, name, where, unmute, mute }) => (
        <li key={id}>
          <span class="what">
            {name} <small>{where}</small>
          </span>
          <button
            type="button"
            class="link-button"
            aria-label={words.say('options_unmute_name', name)}
            onClick={() => {
              change(unmute);
              tell({ text: words.say('options_did_unmute', name), undo: () => changeSettings(mute) });
            }}
          >
            {words.say('options_unmute')}
          </button>
        </li>
      ))}
    </ul>
  );
}
