// How to read the picture, and its keys: each sort of mark beside what it means.
import type { Standing } from '../dataset';
import type { Words } from '../shared';
import { MarkGlyph } from './MarkGlyph';
import type { MarkEnd, MarkForm } from './marks';

/** A mark as an example. */
export interface LegendMarkProps {
  readonly standing: Standing;
  readonly form: MarkForm;
  readonly endsAs?: MarkEnd;
  readonly ink?: 'strong' | 'pale';
  readonly wide?: 'narrow' | 'wide';
}

/** A mark on its own, for a legend. */
export function LegendMark({
  standing,
  form,
  endsAs = 'firm',
  ink = 'strong',
  wide = 'narrow',
}: LegendMarkProps) {
  const to = form === 'dot' ? 16 : wide === 'wide' ? 43 : 24;
  const from = form === 'dot' ? 6 : 1;
  return (
    <svg class="legend-mark" width={wide === 'wide' ? 44 : 25} height="18" aria-hidden="true">
      <MarkGlyph
        shape={{
          form,
          standing,
          start: 0,
          end: 1,
          startsAs: 'firm',
          endsAs,
          isHollow: standing === 'forecast',
        }}
        ink={ink}
        size="told"
        fromPx={from}
        toPx={to}
        middlePx={9}
      />
    </svg>
  );
}

/** The explanation beside the picture. */
export function Legend({ words }: { readonly words: Words }) {
  return (
    <section class="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{words.say('timeline_legend')}</h2>
      <dl>
        <Row words={words} text="timeline_legend_day">
          <LegendMark standing="stated" form="dot" wide="wide" />
        </Row>
        <Row words={words} text="timeline_legend_period">
          <LegendMark standing="stated" form="period" />
        </Row>
        <Row words={words} text="timeline_legend_vague">
          <LegendMark standing="stated" form="period" ink="pale" wide="wide" />
        </Row>
        <Row words={words} text="timeline_legend_range">
          <LegendMark standing="stated" form="range" ink="pale" wide="wide" />
        </Row>
        <Row words={words} text="timeline_legend_about">
          <LegendMark standing="stated" form="range" ink="pale" wide="wide" endsAs="soft" />
        </Row>
        <Row words={words} text="timeline_legend_reported">
          <LegendMark standing="reported" form="period" />
        </Row>
        <Row words={words} text="timeline_legend_claimed">
          <LegendMark standing="claimed" form="period" />
        </Row>
        <Row words={words} text="timeline_legend_forecast">
          <LegendMark standing="forecast" form="period" />
        </Row>
        <Row words={words} text="timeline_legend_beyond">
          <svg class="legend-mark" width="44" height="18" aria-hidden="true">
            <rect class="beyond" x="12" width="32" height="18" />
            <path class="known-until" d="M12.5 0v18" />
          </svg>
        </Row>
      </dl>
      <h2>{words.say('timeline_keys')}</h2>
      <p>{words.say('timeline_keys_text')}</p>
    </section>
  );
}

type LegendText = Parameters<Words['say']>[0];

function Row(props: {
  readonly words: Words;
  readonly text: LegendText;
  readonly children: preact.ComponentChildren;
}) {
  return (
    <div>
      <dt>{props.children}</dt>
      <dd>{props.words.say(props.text)}</dd>
    </div>
  );
}
