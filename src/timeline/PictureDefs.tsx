// The fillings of marks: hatching for what is reported, dots for what is claimed, and fading ends for dates that are
// about then. Standing is told by pattern as well as by colour.
import { standings } from './state';

/** Definitions that marks and legends name by id; once in a page, and never hidden, or browsers drop them. */
export function PictureDefs() {
  return (
    <svg class="hidden" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="fill-reported"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="pattern-ground reported" width="5" height="5" />
          <rect class="pattern-ink reported" width="2.6" height="5" />
        </pattern>
        <pattern id="fill-claimed" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect class="pattern-ground claimed" width="5" height="5" />
          <circle class="pattern-ink claimed" cx="2.5" cy="2.5" r="1.5" />
        </pattern>
        {standings.map((standing) => (
          <linearGradient key={standing} id={`fade-end-${standing}`}>
            <stop class={`fade ${standing}`} offset="0" />
            <stop class={`fade ${standing}`} offset="1" stop-opacity="0" />
          </linearGradient>
        ))}
        {standings.map((standing) => (
          <linearGradient key={standing} id={`fade-start-${standing}`}>
            <stop class={`fade ${standing}`} offset="0" stop-opacity="0" />
            <stop class={`fade ${standing}`} offset="1" />
          </linearGradient>
        ))}
      </defs>
    </svg>
  );
}
