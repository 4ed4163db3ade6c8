// "Not this one": muting the name here or the entity everywhere, with a way back, and why the name was linked.
import { useState } from 'preact/hooks';
import { pickText } from '../../dataset';
import type { EntityView, Words } from '../../shared';
import type { LinkExplanation, MarkHit, Muting } from '../context';
import type { CardDeeds } from './card-deeds';
import type { Panel } from './view-state';

/** What can be refused, and why it was shown. */
export interface RefusePanelProps {
  readonly view: EntityView;
  readonly mark: MarkHit;
  readonly words: Words;
  readonly deeds: CardDeeds;
  readonly onPanel: (panel: Panel) => void;
}

/** The panel behind "Not this …". */
export function RefusePanel({ view, mark, words, deeds, onPanel }: RefusePanelProps) {
  const label = pickText(view.entity.label, words.language).text;
  const mute = (what: Muting) => {
    // Before it is stored: the mark goes with it, and a card without a mark would close.
    deeds.engage();
    deeds.mute(what).then(
      () => onPanel({ kind: 'muted', what }),
      () => onPanel({ kind: 'failed' }),
    );
  };
  return (
    <div class="refuse">
      <button type="button" class="choice" onClick={() => mute({ kind: 'name', name: mark.text })}>
        {words.say('card_mute_name', mark.text)}
      </button>
      <button type="button" class="choice" onClick={() => mute({ kind: 'entity', key: view.key })}>
        {words.say('card_mute_entity', label, words.say(`card_kind_${view.entity.kind}`))}
      </button>
      <h3>{words.say('card_explain')}</h3>
      <Explanation explanation={deeds.explain(mark)} words={words} />
    </div>
  );
}

function Explanation({
  explanation,
  words,
}: {
  readonly explanation: LinkExplanation;
  readonly words: Words;
}) {
  const { near, page, fullName, decisive } = explanation;
  const quoted = (list: readonly string[]) =>
    words.list(list.slice(0, 4).map((word) => words.say('card_quote', word))).join('');
  const sentences = [
    near.length > 0 && words.say('card_explain_near', quoted(near)),
    fullName !== null && words.say('card_explain_full', words.say('card_quote', fullName)),
    page.length > 0 && words.say('card_explain_page', quoted(page)),
  ].filter((sentence) => sentence !== false);
  if (sentences.length === 0) return <p>{words.say('card_explain_name')}</p>;
  if (decisive.length > 0) sentences.push(words.say('card_explain_decisive', quoted(decisive)));
  return <p>{sentences.join(words.language === 'en' ? ' ' : '')}</p>;
}

/** What was muted, and the way back. */
export interface MutedPanelProps {
  readonly view: EntityView;
  readonly what: Muting;
  readonly words: Words;
  readonly deeds: CardDeeds;
  readonly onPanel: (panel: Panel) => void;
}

/** Says that something is no longer marked, and offers to undo it. */
export function MutedPanel({ view, what, words, deeds, onPanel }: MutedPanelProps) {
  const [isUndoing, setUndoing] = useState(false);
  const label = pickText(view.entity.label, words.language).text;
  const undo = () => {
    if (isUndoing) return;
    setUndoing(true);
    deeds.unmute(what).then(
      () => onPanel({ kind: 'top' }),
      () => onPanel({ kind: 'failed' }),
    );
  };
  return (
    <div class="refuse" role="status">
      <p>
        {what.kind === 'name'
          ? words.say('card_muted_name', what.name)
          : words.say('card_muted_entity', label)}
      </p>
      {/* Not disabled: a button that is loses the focus, and with it the reader's place. */}
      <button type="button" class="link-button" aria-disabled={isUndoing} onClick={undo}>
        {words.say('card_undo')}
      </button>
    </div>
  );
}
