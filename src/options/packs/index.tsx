// The place of the reader's packs on the options page: which there are and how new. Importing one is done here as well.
import { formatDate, pickText } from '../../dataset';
import type { SectionProps } from '../App';
import { useDataset } from '../use-dataset';

/** Packs. */
export function PacksSection({ settings, words }: SectionProps) {
  const dataset = useDataset(settings);
  return (
    <ul class="list">
      {dataset?.packs.map((pack) => (
        <li key={pack.id}>
          <span class="what">
            {pickText(pack.title, words.language).text}{' '}
            <small>
              {words.say(
                'card_as_of',
                formatDate(pack.asOf, words.language, { width: 'short' }) ?? pack.asOf,
              )}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
