// One field for two things: its text narrows the facts as it is typed, and the names that it finds can be taken as
// filters. A combobox with a list, by the ARIA pattern.
import { useId, useRef, useState } from 'preact/hooks';
import { type EntityKey, type KnownEntity, pickText } from '../dataset';
import type { Words } from '../shared';

/** A name that can be taken, with the facts it would show. */
export interface NameOffer {
  readonly known: KnownEntity;
  readonly facts: number;
}

/** The field's text, what it offers, and whom it tells. */
export interface NameSearchProps {
  readonly text: string;
  readonly offers: readonly NameOffer[];
  readonly words: Words;
  readonly onText: (text: string) => void;
  readonly onName: (key: EntityKey) => void;
}

/** The search field. */
export function NameSearch({ text, offers, words, onText, onName }: NameSearchProps) {
  const [list, setList] = useState<'open' | 'closed'>('closed');
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const isOpen = list === 'open' && offers.length > 0;
  const activeOffer = isOpen ? offers[active] : undefined;

  const take = (offer: NameOffer): void => {
    onName(offer.known.key);
    setList('closed');
    setActive(-1);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && offers.length > 0) {
      event.preventDefault();
      setList('open');
      setActive(
        isOpen
          ? (active + step + offers.length + 1 + (active === -1 && step < 0 ? -1 : 0)) % (offers.length + 1)
          : 0,
      );
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (activeOffer) take(activeOffer);
      else setList('closed');
    } else if (event.key === 'Escape') {
      if (isOpen) setList('closed');
      else if (text !== '') onText('');
      setActive(-1);
    }
  };
  return (
    <div class="search">
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5L14 14" />
      </svg>
      <input
        ref={input}
        type="text"
        inputMode="search"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={words.say('timeline_search')}
        placeholder={words.say('timeline_search')}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={activeOffer ? `${id}-${active}` : undefined}
        value={text}
        maxLength={200}
        onInput={(event) => {
          onText(event.currentTarget.value);
          setList('open');
          setActive(-1);
        }}
        onFocus={() => setList('open')}
        onPointerDown={() => setList('open')}
        onBlur={() => setList('closed')}
        onKeyDown={press}
      />
      <div id={id} class="offers" role="listbox" aria-label={words.say('timeline_names')} hidden={!isOpen}>
        {isOpen &&
          offers.map((offer, index) => {
            const label = pickText(offer.known.entity.label, words.language);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and its keys
              <div
                key={offer.known.key}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                // The press would take the focus from the field, and its blur would close the list before the click.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => take(offer)}
              >
                <span lang={label.language}>{label.text}</span>
                <small>
                  {words.say(`card_kind_${offer.known.entity.kind}`)} ·{' '}
                  {words.count('timeline_facts', offer.facts)}
                </small>
              </div>
            );
          })}
      </div>
    </div>
  );
}
