// A small button that shows a sign and says its name.

/** A name for it, and its sign as a path in a box of 16. */
export interface IconButtonProps {
  readonly label: string;
  readonly path: string;
  readonly onClick: () => void;
}

/** A button with a sign. */
export function IconButton({ label, path, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
      </svg>
    </button>
  );
}

/** The sign that closes. */
export const closePath = 'M4 4l8 8M12 4l-8 8';
