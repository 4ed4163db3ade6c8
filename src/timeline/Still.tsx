// Keeps a part of the page as it was drawn while nothing of what it shows has changed: a step of the picture changes the
// window alone, and has one frame.
import { Component, type ComponentChildren } from 'preact';

/** What a part is drawn from, and how. */
export interface StillProps {
  /** All that it shows and that its handlers read; compared one by one, by identity. */
  readonly of: readonly unknown[];
  readonly draw: () => ComponentChildren;
}

/** Draws a part, and again only when something of what it is made from is another. */
export class Still extends Component<StillProps> {
  override shouldComponentUpdate(next: StillProps): boolean {
    return next.of.some((part, index) => part !== this.props.of[index]);
  }
  override render() {
    return this.props.draw();
  }
}
