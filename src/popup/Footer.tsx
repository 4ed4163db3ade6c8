// The way to everything else: the timeline, the options, a pause; and how new the dataset is.
import { useRef } from 'preact/hooks';
import { formatDate } from '../dataset';
import { changeSettings, type Pause, type Words } from '../shared';
import type { PopupData } from './data';
import type { TabView } from './use-tab';

const HOUR_MS = 3_600_000;

interface FooterProps {
  readonly tab: TabView | null;
  readonly data: PopupData | null;
  readonly isPaused: boolean;
  readonly words: Words;
}

/** The foot of the popup. */
export function Footer({ tab, data, isPaused, words }: FooterProps) {
  const asOf = data && formatDate(data.asOf, words.language, { width: 'short' });
  const about = tab && tab.state.kind !== 'no-access' ? `?tab=${tab.tab.id}` : '';
  return (
    <footer class="foot">
      <a class="link" href={`../timeline/timeline.html${about}`} target="_blank" rel="noopener">
        {words.say('popup_timeline')}
      </a>
      <a class="link" href="../options/options.html" target="_blank" rel="noopener">
        {words.say('popup_options')}
      </a>
      {!isPaused && <PauseMenu words={words} />}
      {asOf && <span class="as-of">{words.say('card_as_of', asOf)}</span>}
    </footer>
  );
}

function PauseMenu({ words }: { readonly words: Words }) {
  const menu = useRef<HTMLDivElement>(null);
  const choose = (pause: Pause) => {
    menu.current?.hidePopover();
    void changeSettings({ kind: 'pause', pause });
  };
  const choices: readonly [string, () => Pause][] = [
    [words.say('popup_pause_hour'), () => ({ kind: 'until', timeMs: Date.now() + HOUR_MS })],
    [words.say('popup_pause_restart'), () => ({ kind: 'restart' })],
    [words.say('popup_pause_resumed'), () => ({ kind: 'resumed' })],
  ];
  return (
    <>
      <button type="button" class="link-button" popovertarget="pause-choices">
        {words.say('popup_pause')}
      </button>
      <div ref={menu} id="pause-choices" class="menu" popover="auto">
        <p>{words.say('popup_pause_everywhere')}</p>
        {choices.map(([label, pause]) => (
          <button key={label} type="button" onClick={() => choose(pause())}>
            {label}
          </button>
        ))}
      </div>
    </>
  );
}
