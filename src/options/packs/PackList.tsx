// The reader's packs in their order, with what can be done to each: switch, move, export, take away.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDate, pickText } from '../../dataset';
import type { Words } from '../../shared';
import type { ListedPack } from './use-packs';

interface PackListProps {
  readonly packs: readonly ListedPack[];
  readonly words: Words;
  readonly onSwitch: (pack: ListedPack) => void;
  readonly onOrder: (ids: readonly string[]) => void;
  readonly onExport: (pack: ListedPack) => void;
  readonly onRemove: (pack: ListedPack) => void;
}

/** The list. */
export function PackList({ packs, words, onSwitch, onOrder, onExport, onRemove }: PackListProps) {
  const list = useRef<HTMLUListElement>(null);
  // The order that was asked for and does not show yet: a second move goes on from it.
  const asked = useRef<readonly string[] | null>(null);
  const [moved, setMoved] = useState<{ id: string; by: -1 | 1; said: string } | null>(null);
  const shown = packs.map(({ id }) => id).join(' ');
  // The element that was moved in the page has lost the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what the focus has to follow
  useLayoutEffect(() => {
    if (!moved) return;
    list.current
      ?.querySelector<HTMLElement>(`[data-pack="${CSS.escape(moved.id)}"] [data-by="${moved.by}"]`)
      ?.focus();
  }, [moved, shown]);
  useLayoutEffect(() => {
    if (asked.current?.join(' ') === shown) asked.current = null;
  }, [shown]);
  const move = (pack: ListedPack, by: -1 | 1) => {
    const ids = [...(asked.current ?? packs.map(({ id }) => id))];
    const index = ids.indexOf(pack.id);
    const other = ids[index + by];
    if (other === undefined) return;
    ids[index] = other;
    ids[index + by] = pack.id;
    const title = pickText(pack.title, words.language).text;
    setMoved({ id: pack.id, by, said: words.say('packs_moved', title, index + by + 1, ids.length) });
    asked.current = ids;
    onOrder(ids);
  };
  return (
    <>
      <ul class="packs" ref={list}>
        {packs.map((pack, index) => {
          const title = pickText(pack.title, words.language);
          const asOf = formatDate(pack.asOf, words.language, { width: 'short' }) ?? pack.asOf;
          const facts = [
            ...(pack.kind === 'bundled' ? [words.say('packs_built_in')] : []),
            words.say('packs_version', pack.version),
            words.say('card_as_of', asOf),
            words.count('packs_names', pack.counts.names),
            words.count('popup_facts', pack.counts.facts),
          ];
          return (
            <li key={pack.id} data-pack={pack.id}>
              <button
                type="button"
                role="switch"
                class="switch"
                aria-checked={pack.on}
                aria-label={words.say('packs_switch', title.text)}
                onClick={() => onSwitch(pack)}
              />
              <div class="what">
                <b lang={title.language}>{title.text}</b>
                <small>{facts.join(' · ')}</small>
              </div>
              <div class="pack-actions">
                {packs.length > 1 &&
                  ([-1, 1] as const).map((by) => (
                    <button
                      key={by}
                      type="button"
                      class="icon-button"
                      data-by={by}
                      aria-disabled={packs[index + by] === undefined}
                      aria-label={words.say(by < 0 ? 'packs_up' : 'packs_down', title.text)}
                      onClick={() => move(pack, by)}
                    >
                      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                        <path d={by < 0 ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'} />
                      </svg>
                    </button>
                  ))}
                <button
                  type="button"
                  class="link-button"
                  aria-label={words.say('packs_export_title', title.text)}
                  onClick={() => onExport(pack)}
                >
                  {words.say('packs_export')}
                </button>
                {pack.kind === 'stored' && (
                  <button
                    type="button"
                    class="link-button"
                    aria-label={words.say('packs_remove_title', title.text)}
                    onClick={() => onRemove(pack)}
                  >
                    {words.say('packs_remove')}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <p class="only-said" role="status">
        {moved?.said}
      </p>
    </>
  );
}
