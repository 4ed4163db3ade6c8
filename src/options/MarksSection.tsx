// How marks look, how many there are and of what; with a preview that is drawn as pages are.
import type { EntityKind } from '../dataset';
import { bundledPack, type Density, type MarkStyle } from '../shared';
import type { SectionProps } from './App';
import { AnyOf, OneOf } from './choices';
import { MarksPreview } from './MarksPreview';

const STYLES: readonly MarkStyle[] = ['dotted', 'dashed', 'solid', 'wavy', 'wash'];
const DENSITIES: readonly Density[] = ['every', 'section', 'page'];
const KINDS: readonly EntityKind[] = [
  'company',
  'person',
  'project',
  'product',
  'model',
  'agency',
  'media',
  'concept',
  'place',
  'work',
  'other',
];

/** Marks. */
export function MarksSection({ settings, words, change }: SectionProps) {
  const { style, density, hiddenKinds } = settings.marks;
  const sample = bundledPack.entities.find(({ id }) => id === 'openai')?.label.en ?? 'Abc';
  return (
    <>
      <OneOf
        name="style"
        legend={words.say('options_style')}
        layout="tiles"
        choices={STYLES.map((value) => ({
          value,
          label: (
            <>
              <span class={`sample ${value}`} aria-hidden="true">
                {sample}
              </span>
              {words.say(`options_style_${value}`)}
            </>
          ),
        }))}
        chosen={style}
        onChoose={(value) => change({ kind: 'change', changes: { marks: { style: value } } })}
      />
      <MarksPreview settings={settings} words={words} />
      <OneOf
        name="density"
        legend={words.say('options_density')}
        choices={DENSITIES.map((value) => ({ value, label: words.say(`options_density_${value}`) }))}
        chosen={density}
        onChoose={(value) => change({ kind: 'change', changes: { marks: { density: value } } })}
      />
      <AnyOf
        legend={words.say('options_kinds')}
        choices={KINDS.map((value) => ({ value, label: words.say(`card_kind_${value}`) }))}
        chosen={KINDS.filter((kind) => !hiddenKinds.includes(kind))}
        onChoose={(shown) =>
          change({
            kind: 'change',
            changes: { marks: { hiddenKinds: KINDS.filter((kind) => !shown.includes(kind)) } },
          })
        }
      />
    </>
  );
}
