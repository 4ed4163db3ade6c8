// A few lines marked the way pages are, by the same style sheet, so that a choice shows at once what it does.
import { useEffect, useRef } from 'preact/hooks';
import { type EntityKind, pickText } from '../dataset';
import { HIGHLIGHT_NAMES } from '../highlighter';
import { bundledPack, type MessageKey, type Settings, type Words } from '../shared';

interface PreviewProps {
  readonly settings: Settings;
  readonly words: Words;
}

// In the order of the messages' placeholders.
const NAMES = ['microsoft', 'openai', 'sam-altman', 'stargate'];

/** Two short sections of text with marks. */
export function MarksPreview({ settings, words }: PreviewProps) {
  const text = useRef<HTMLDivElement>(null);
  const { style, density, hiddenKinds } = settings.marks;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language draws other text to mark.
  useEffect(() => {
    if (!text.current) return;
    const names = [...text.current.querySelectorAll<HTMLElement>('[data-name]')];
    const shown = names.filter((name) => !hiddenKinds.includes(name.dataset.kind as EntityKind));
    const ranges = shown
      .filter((name, index) => isFirst(name, shown.slice(0, index), density))
      .map(rangeOver);
    const name = HIGHLIGHT_NAMES[style];
    CSS.highlights.set(name, new Highlight(...ranges));
    return () => void CSS.highlights.delete(name);
  }, [style, density, hiddenKinds, words]);
  const passage = (key: MessageKey) =>
    words.pieces(key, ...NAMES.map((id) => <Name key={id} id={id} words={words} />));
  return (
    <figure class="preview">
      <figcaption>{words.say('options_preview')}</figcaption>
      <div ref={text} lang={words.language} class="preview-text">
        <div data-section>
          <h3>{words.say('options_preview_first')}</h3>
          <p>{passage('options_preview_one')}</p>
        </div>
        <div data-section>
          <h3>{words.say('options_preview_second')}</h3>
          <p>{passage('options_preview_two')}</p>
        </div>
      </div>
    </figure>
  );
}

function Name({ id, words }: { readonly id: string; readonly words: Words }) {
  const entity = bundledPack.entities.find((one) => one.id === id);
  if (!entity) return null;
  return (
    <span data-name={id} data-kind={entity.kind}>
      {pickText(entity.label, words.language).text}
    </span>
  );
}

function isFirst(
  name: HTMLElement,
  before: readonly HTMLElement[],
  density: Settings['marks']['density'],
): boolean {
  if (density === 'every') return true;
  const section = name.closest('[data-section]');
  return !before.some(
    (one) =>
      one.dataset.name === name.dataset.name &&
      (density === 'page' || one.closest('[data-section]') === section),
  );
}

function rangeOver(name: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(name);
  return range;
}
