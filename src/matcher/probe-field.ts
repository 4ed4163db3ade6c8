// How the places of a probe's bit field are filed, for the compiler that writes them and the page that looks them up.

/** Places lie in stretches of so many bits' worth: 256. */
export const STRETCH_BITS = 8;
/** What tells a place within its stretch. */
export const LOW_MASK = 255;

// Digits of six bits from '0' on are letters that JSON writes as they are, but for one.
const DIGITS = 4;
const DIGIT_BITS = 6;
const ZERO = 48;

/** Writes an index below 2^24 in a fixed number of units. */
export function writeStart(index: number): string {
  let written = '';
  for (let digit = DIGITS - 1; digit >= 0; digit -= 1)
    written += String.fromCharCode(((index >> (digit * DIGIT_BITS)) & 63) + ZERO);
  return written;
}

/** Reads the index that was written as the number `at`. */
export function readStart(starts: string, at: number): number {
  let index = 0;
  for (let digit = 0; digit < DIGITS; digit += 1)
    index = (index << DIGIT_BITS) | (starts.charCodeAt(at * DIGITS + digit) - ZERO);
  return index;
}
