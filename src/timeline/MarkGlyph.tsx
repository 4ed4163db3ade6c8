// Draws one mark: a dot for a day, a round bar for somewhere within a month or a year, a bar with caps for a range;
// hollow when forecast, soft or with an arrow where an end is not firm. Where and how wide is layout.ts.
import type { MarkInk, MarkSize } from './layout';
import { dotPx, type MarkShape } from './marks';

/** A shape with its place. */
export interface MarkGlyphProps {
  readonly shape: MarkShape;
  readonly ink: MarkInk;
  readonly size: MarkSize;
  readonly fromPx: number;
  readonly toPx: number;
  /** Height of its middle, px. */
  readonly middlePx: number;
}

/** Height of a bar, px; a pale one is wide enough to hold a text, and so tall enough too. */
const barPx: Record<MarkSize, Record<MarkInk, number>> = {
  told: { strong: 12, pale: 17 },
  fine: { strong: 6, pale: 6 },
};
/** How long a soft end fades, px, or a third of a short mark. */
const fadePx = 28;

/** A mark's drawing, without its label. */
export function MarkGlyph(props: MarkGlyphProps) {
  const { shape, ink, size, fromPx, toPx, middlePx } = props;
  const heightPx = barPx[size][ink];
  const name = `glyph ${shape.form} ${shape.standing} ${ink} ${size}${shape.isHollow ? ' hollow' : ''}`;
  if (shape.form === 'dot' && toPx - fromPx <= dotPx) {
    return <circle class={name} cx={(fromPx + toPx) / 2} cy={middlePx} r={heightPx / 2} />;
  }
  const fade = Math.min(fadePx, (toPx - fromPx) / 3);
  const bodyFrom = shape.startsAs === 'soft' ? fromPx + fade : fromPx;
  const bodyTo = shape.endsAs === 'soft' ? toPx - fade : toPx;
  return (
    <g class={name}>
      {shape.isHollow ? (
        <HollowBody {...props} heightPx={heightPx} bodyFrom={bodyFrom} bodyTo={bodyTo} />
      ) : (
        <FilledBody {...props} heightPx={heightPx} bodyFrom={bodyFrom} bodyTo={bodyTo} />
      )}
      {shape.form === 'range' && shape.startsAs === 'firm' && (
        <Cap x={fromPx + 1} middlePx={middlePx} heightPx={heightPx} />
      )}
      {shape.form === 'range' && shape.endsAs === 'firm' && (
        <Cap x={toPx - 1} middlePx={middlePx} heightPx={heightPx} />
      )}
      {shape.startsAs === 'open' && <Arrow x={fromPx} towards={-1} middlePx={middlePx} heightPx={heightPx} />}
      {shape.endsAs === 'open' && <Arrow x={toPx} towards={1} middlePx={middlePx} heightPx={heightPx} />}
    </g>
  );
}

interface BodyProps extends MarkGlyphProps {
  readonly heightPx: number;
  readonly bodyFrom: number;
  readonly bodyTo: number;
}

function FilledBody({ shape, heightPx, fromPx, toPx, middlePx, bodyFrom, bodyTo }: BodyProps) {
  const isSoft = shape.startsAs === 'soft' || shape.endsAs === 'soft';
  const radius = shape.form === 'range' || isSoft ? 1.5 : heightPx / 2;
  const y = middlePx - heightPx / 2;
  return (
    <>
      <rect class="body" x={bodyFrom} y={y} width={bodyTo - bodyFrom} height={heightPx} rx={radius} />
      {shape.startsAs === 'soft' && (
        <rect
          class="soft"
          x={fromPx}
          y={y}
          width={bodyFrom - fromPx}
          height={heightPx}
          fill={`url(#fade-start-${shape.standing})`}
        />
      )}
      {shape.endsAs === 'soft' && (
        <rect
          class="soft"
          x={bodyTo}
          y={y}
          width={toPx - bodyTo}
          height={heightPx}
          fill={`url(#fade-end-${shape.standing})`}
        />
      )}
    </>
  );
}

/** An outline; a soft end is dashed and stays open. */
function HollowBody({ shape, heightPx, fromPx, toPx, middlePx, bodyFrom, bodyTo }: BodyProps) {
  const [top, bottom] = [middlePx - heightPx / 2 + 0.75, middlePx + heightPx / 2 - 0.75];
  if (shape.startsAs === 'firm' && shape.endsAs === 'firm') {
    const radius = shape.form === 'range' ? 1.5 : (bottom - top) / 2;
    return (
      <rect
        class="body"
        x={fromPx + 0.75}
        y={top}
        width={Math.max(0, toPx - fromPx - 1.5)}
        height={bottom - top}
        rx={radius}
      />
    );
  }
  const lines = (from: number, to: number): string => `M${from} ${top}H${to}M${from} ${bottom}H${to}`;
  return (
    <>
      <path class="body" d={lines(bodyFrom, bodyTo)} />
      {bodyFrom > fromPx && <path class="body soft" d={lines(fromPx, bodyFrom)} />}
      {bodyTo < toPx && <path class="body soft" d={lines(bodyTo, toPx)} />}
    </>
  );
}

interface EndProps {
  readonly x: number;
  readonly middlePx: number;
  readonly heightPx: number;
}

function Cap({ x, middlePx, heightPx }: EndProps) {
  return <path class="cap" d={`M${x} ${middlePx - heightPx / 2}v${heightPx}`} />;
}

function Arrow({ x, towards, middlePx, heightPx }: EndProps & { readonly towards: 1 | -1 }) {
  const half = heightPx / 2 - 1;
  return (
    <path
      class="cap"
      d={`M${x - half * towards} ${middlePx - half}l${half * towards} ${half}l${-half * towards} ${half}`}
    />
  );
}
