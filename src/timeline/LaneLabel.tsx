// A lane's name, how many of its facts lie out of view, and, for a name, the way to narrow the page to it.

import type { EntityKey, KnownEntity } from '../dataset';
import { pickText } from '../dataset';
import type { Words } from '../shared';
import type { Band } from './bands';
import type { Lane } from './lanes';
import type { SeenLane } from './stack';

/** A lane as the window sees it. */
export interface LaneLabelProps {
  readonly lane: SeenLane;
  /** The band of the plot that it stands beside. */
  readonly band: Band;
  readonly words: Words;
  readonly onName: (key: EntityKey) => void;
}

/** The name beside or above a lane. */
export function LaneLabel({ lane, band, words, onName }: LaneLabelProps) {
  const { subject, items, id } = lane.placed.lane;
  const name = laneName(lane.placed.lane, words);
  return (
    <div
      class="lane-name"
      style={{
        top: `${lane.topPx - band.fromPx}px`,
        height: `${Math.min(lane.topPx + lane.heightPx, band.toPx) - lane.topPx}px`,
      }}
    >
      <div class="lane-name-text">
        <span id={`lane-${id}`} lang={name.language}>
          {subject.kind === 'name' ? (
            <button type="button" class="link" onClick={() => onName(subject.key)}>
              {name.text}
            </button>
          ) : (
            name.text
          )}
        </span>
        <small>
          {words.count(
            subject.kind === 'page' ? 'timeline_sentences' : 'timeline_facts',
            items.filter(({ span }) => span !== null).length,
          )}
          {lane.before > 0 && <span> · {words.say('timeline_lane_before', lane.before)}</span>}
          {lane.after > 0 && <span> · {words.say('timeline_lane_after', lane.after)}</span>}
        </small>
      </div>
    </div>
  );
}

/** A lane's name with its language. */
export function laneName(lane: Lane, words: Words): { readonly text: string; readonly language: string } {
  const { subject } = lane;
  const own = (text: string) => ({ text, language: words.language });
  switch (subject.kind) {
    case 'name': {
      const known = entityOf(lane, subject.key);
      return known ? pickText(known.entity.label, words.language) : own(subject.key);
    }
    case 'others':
      return own(words.say(`timeline_others_${subject.entityKind}`));
    case 'entity-kind':
      return own(words.say(`timeline_kinds_${subject.entityKind}`));
    case 'standing':
      return own(words.say(`card_standing_${subject.standing}`));
    case 'page':
      return own(words.say('timeline_on_page'));
    case 'all':
      return own(words.say('timeline_all_facts'));
  }
}

function entityOf(lane: Lane, key: EntityKey): KnownEntity | undefined {
  const [first] = lane.items;
  return first?.kind === 'fact' ? first.entities.find((known) => known.key === key) : undefined;
}
