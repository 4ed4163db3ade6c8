// Where a pack is brought in: by file, drop or paste. Shows how far an import is, why one was refused, and hands the rest
// to the preview. What is brought is read elsewhere (importer.ts).
import { useRef, useState } from 'preact/hooks';
import type { TableProblem } from '../../dataset';
import type { Words } from '../../shared';
import type { ImportSource, ImportStage, Refusal } from './import-protocol';
import type { ImportState } from './importer';
import { sayLimits, sayPackError, sayProblem } from './problem-words';

interface ImportBoxProps {
  readonly state: ImportState;
  readonly words: Words;
  readonly onSource: (source: ImportSource) => void;
  readonly onCancel: () => void;
}

const STAGES = {
  reading: 'packs_stage_reading',
  checking: 'packs_stage_checking',
  filing: 'packs_stage_filing',
  storing: 'packs_stage_storing',
} as const satisfies Record<ImportStage, string>;

// The first ones lead to the others; more help nobody at once.
const shownErrors = 20;

/** The box. */
export function ImportBox({ state, words, onSource, onCancel }: ImportBoxProps) {
  const file = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const [chosen] = files ?? [];
    if (chosen) onSource({ name: chosen.name, content: chosen });
    // The same file may be chosen again once it is mended.
    if (file.current) file.current.value = '';
  };
  const over = (event: DragEvent) => {
    // Without this a file dropped beside the box would take the place of the page.
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer ?? {};
    if (files?.length) take(files);
    else onSource({ name: '', content: event.dataTransfer?.getData('text/plain') ?? '' });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way of three; the button and the field are the others
    <div
      class={isOver ? 'import-box over' : 'import-box'}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {state.kind === 'working' ? (
        <Progress state={state} words={words} onCancel={onCancel} />
      ) : (
        <>
          <p>{words.say('packs_drop')}</p>
          <p class="buttons">
            <button type="button" class="button" onClick={() => file.current?.click()}>
              {words.say('packs_choose')}
            </button>
            <input
              ref={file}
              type="file"
              accept=".json,.csv,.tsv,.tab,.txt,application/json,text/csv,text/tab-separated-values,text/plain"
              hidden
              data-import-file
              onChange={(event) => take(event.currentTarget.files)}
            />
          </p>
          <Paste words={words} onSource={onSource} />
          <p class="hint">
            {words.say('packs_help')} {sayLimits(words)}
          </p>
        </>
      )}
      <div role="alert">
        {state.kind === 'refused' && <Refused {...state} words={words} />}
        {state.kind === 'failed' && <p class="trouble">{words.say('packs_failed', state.message)}</p>}
        {state.kind === 'cancelled' && <p>{words.say('packs_cancelled')}</p>}
      </div>
    </div>
  );
}

interface ProgressProps {
  readonly state: ImportState & { kind: 'working' };
  readonly words: Words;
  readonly onCancel: () => void;
}

function Progress({ state: { stage, share, name }, words, onCancel }: ProgressProps) {
  const said = words.say(STAGES[stage], name || words.say('packs_pasted_pack'));
  return (
    <div class="import-progress">
      <label>
        <span role="status">{said}</span>
        <progress max={1} value={share} />
      </label>
      <button type="button" class="button" onClick={onCancel}>
        {words.say('packs_cancel')}
      </button>
    </div>
  );
}

function Paste({ words, onSource }: Pick<ImportBoxProps, 'words' | 'onSource'>) {
  const [text, setText] = useState('');
  return (
    <details>
      <summary>{words.say('packs_paste')}</summary>
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onSource({ name: '', content: text });
        }}
      >
        <textarea
          class="field"
          rows={6}
          spellcheck={false}
          aria-label={words.say('packs_paste_label')}
          placeholder={words.say('packs_paste_label')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.say('packs_paste_read')}
        </button>
      </form>
    </details>
  );
}

function Refused({ name, refusal, words }: { name: string; refusal: Refusal; words: Words }) {
  return (
    <>
      <p class="trouble">{words.say('packs_refused', name || words.say('packs_pasted_pack'))}</p>
      {refusal.kind === 'too-large' && (
        <p>{words.say('packs_too_large', Math.floor(refusal.mostCharacters / 1_000_000))}</p>
      )}
      {refusal.kind === 'not-text' && <p>{words.say('packs_not_text')}</p>}
      {refusal.kind === 'pack' && (
        <Errors lines={refusal.errors.map((error) => sayPackError(error, words))} words={words} />
      )}
      {refusal.kind === 'table' && (
        <Errors lines={refusal.problems.map((problem) => sayRow(problem, words))} words={words} />
      )}
    </>
  );
}

function Errors({ lines, words }: { lines: readonly string[]; words: Words }) {
  const more = lines.length - shownErrors;
  return (
    <>
      <ul class="errors">
        {lines.slice(0, shownErrors).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none ever moves
          <li key={index}>{line}</li>
        ))}
      </ul>
      {more > 0 && <p class="hint">{words.count('packs_more_errors', more)}</p>}
    </>
  );
}

function sayRow(problem: TableProblem, words: Words): string {
  return words.say('packs_row', problem.row, sayProblem(problem, words));
}
