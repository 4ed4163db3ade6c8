// The card's few drawings, in the colour of the text beside them. Buttons that hold them carry the words.

/** A pin: the card stays. */
export const PinIcon = () => (
  <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
    <path
      d="M8.6 1.2 12.8 5.4 11.6 6.1 10.9 6 8.9 8 8.8 10.4 7.7 11.2 5.1 8.6 1.9 12 1.7 11.9 5.3 8.4 2.8 6.3 3.6 5.2 6 5.1 8 3.1 7.9 2.4Z"
      fill="currentColor"
      stroke="currentColor"
      stroke-width=".8"
      stroke-linejoin="round"
    />
  </svg>
);

/** A cross: the card closes. */
export const CloseIcon = () => (
  <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
    <path d="M3 3 11 11 M11 3 3 11" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
  </svg>
);
