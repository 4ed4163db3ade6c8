// When a card opens: by resting, with a key held, or on a click; and how long the pointer rests.
import { useState } from 'preact/hooks';
import type { OpenMode, Settings } from '../shared';
import type { SectionProps } from './App';
import { OneOf } from './choices';

const MODES: readonly OpenMode[] = ['hover', 'key', 'click'];
const KEYS: readonly Settings['open']['key'][] = ['Alt', 'Control', 'Shift', 'Meta'];
const IS_MAC = /Mac/.test(navigator.platform);
const KEY_NAMES = IS_MAC
  ? { Alt: '⌥ Option', Control: '⌃ Control', Shift: '⇧ Shift', Meta: '⌘ Command' }
  : { Alt: 'Alt', Control: 'Ctrl', Shift: 'Shift', Meta: 'Meta' };

/** Cards. */
export function CardSection({ settings, words, change }: SectionProps) {
  const { mode, key, delayMs } = settings.open;
  // While it is dragged the number follows; it is stored when it is let go.
  const [dragged, setDragged] = useState<number | null>(null);
  return (
    <>
      <OneOf
        name="mode"
        legend={words.say('options_open')}
        choices={MODES.map((value) => ({ value, label: words.say(`options_open_${value}`) }))}
        chosen={mode}
        onChoose={(value) => change({ kind: 'change', changes: { open: { mode: value } } })}
      />
      {mode === 'key' && (
        <OneOf
          name="key"
          legend={words.say('options_key')}
          layout="tiles"
          choices={KEYS.map((value) => ({ value, label: KEY_NAMES[value] }))}
          chosen={key}
          onChoose={(value) => change({ kind: 'change', changes: { open: { key: value } } })}
        />
      )}
      {mode !== 'click' && (
        <p class="slider">
          <label class="slider-name" for="delay">
            {words.say('options_delay')}
          </label>
          <input
            id="delay"
            type="range"
            min="150"
            max="1500"
            step="50"
            value={delayMs}
            aria-valuetext={words.say('options_delay_ms', dragged ?? delayMs)}
            onInput={(event) => setDragged(event.currentTarget.valueAsNumber)}
            onChange={(event) => {
              setDragged(null);
              change({ kind: 'change', changes: { open: { delayMs: event.currentTarget.valueAsNumber } } });
            }}
          />
          <output for="delay">{words.say('options_delay_ms', dragged ?? delayMs)}</output>
        </p>
      )}
    </>
  );
}
