// A name that leads to its entity: a pill-shaped button.
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

/** A button's own properties, and what it shows. */
export interface ChipProps extends ButtonHTMLAttributes {
  readonly children: ComponentChildren;
}

/** A pill-shaped button. */
export function Chip({ children, ...button }: ChipProps) {
  return (
    <button type="button" class="chip" {...button}>
      {children}
    </button>
  );
}
