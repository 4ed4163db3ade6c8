// An entity's name, its name as the page writes it where that differs, what kind of thing it is, and one line on it.
import type { ComponentChildren } from 'preact';
import type { Entity, PickedText } from '../dataset';
import type { Words } from '../shared';
import { Local } from './Local';

/** What heads a card or a popup's detail. */
export interface EntityHeaderProps {
  readonly entity: Entity;
  readonly words: Words;
  /** Id for the name, so that a dialog or region can be labelled by it. */
  readonly nameId?: string;
  /** The name in the script of the page, when it is not the reader's. */
  readonly pageName?: PickedText | null;
  /** Buttons at the end of the first line. */
  readonly children?: ComponentChildren;
}

/** The head of an entity. */
export function EntityHeader({ entity, words, nameId, pageName, children }: EntityHeaderProps) {
  return (
    <div class="entity">
      <h2>
        <span id={nameId}>
          <Local text={entity.label} words={words} />
        </span>
        {pageName && (
          <>
            {' '}
            <span class="page-name" lang={pageName.language}>
              {pageName.text}
            </span>
          </>
        )}
      </h2>
      <span class="kind">{words.say(`card_kind_${entity.kind}`)}</span>
      {children && <span class="actions">{children}</span>}
      <p>
        <Local text={entity.description} words={words} />
      </p>
    </div>
  );
}
