// Tells of texts that come one after another, as a page's text nodes do, whether any may hold a name. It says yes too
// often, never no too often: where it says no, nobody need know which block the text is part of, and finding that out is
// most of what reading a page costs. Each word is hashed as it passes and looked up in one bit field, so that a hundred
// thousand names cost what a hundred do. (A RegExp of all names is faster on a long page, but takes longer to compile
// than most pages take to read; docs/performance.md has both.)
import type { ProbeData } from './compile-probe';
import {
  ASCII_CLASSES,
  addUnit,
  BREAK,
  CAPITAL,
  classOf,
  isDigit,
  isWide,
  pairHash,
  placeOf,
  SKIP,
  UNUSUAL,
} from './probe-hash';

/** The places of compiled names, ready to be looked up. Shared by all probes of a page. */
export interface ProbeTable {
  readonly bits: Uint8Array;
  readonly mask: number;
}

/** Unpacks compiled names. */
export function openProbe({ size, places }: ProbeData): ProbeTable {
  const bits = new Uint8Array(2 ** (size - 3));
  const packed = atob(places);
  for (let at = 0, place = 0, shift = 0, distance = 0; at < packed.length; at += 1) {
    const byte = packed.charCodeAt(at);
    distance |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    place += distance;
    bits[place >> 3] = (bits[place >> 3] as number) | (1 << (place & 7));
    distance = 0;
    shift = 0;
  }
  return { bits, mask: 2 ** size - 1 };
}

// Letters each in an element of its own are a heading's ornament; more pieces than this make no word.
const MOST_PIECES = 16;

/** The probe of one pass over texts. */
export class NameProbe {
  readonly #bits: Uint8Array;
  readonly #mask: number;
  /** The word that the last text ended in, from each place where it may begin: that text's own, and each joint. */
  #open: { hash: number; isLarge: boolean }[] = [];
  #wide = 0;

  constructor(table: ProbeTable) {
    this.#bits = table.bits;
    this.#mask = table.mask;
  }

  /** Forgets what came before: the next text does not go on from it. */
  restart(): void {
    if (this.#open.length > 0) this.#open = [];
    this.#wide = 0;
  }

  /** Whether a name may end in this text, or begin in it and go on in the next. */
  reads(text: string): boolean {
    let isTold = this.#open.length > 0 && this.#readOpen(text);
    const { length } = text;
    let wide = this.#wide;
    let hash = 0;
    let units = 0;
    let isLarge = false;
    let last = 0;
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      const unitClass = unit < 128 ? (ASCII_CLASSES[unit] as number) : classOf(unit);
      if (unitClass > UNUSUAL) {
        if (units === 0) isLarge = unit < 91 || unit > 127;
        // Where digits follow letters, the letters may be all of the name.
        else if (isDigit(unitClass) && !isDigit(last) && this.#tells(hash, isLarge)) isTold = true;
        hash = addUnit(hash, unitClass);
        units += 1;
        last = unitClass;
      } else if (unitClass === BREAK) {
        if (units !== 0) {
          if (this.#tells(hash, isLarge)) isTold = true;
          hash = 0;
          units = 0;
          wide = 0;
        }
        if (unit > 0x36f && isWide(unit)) {
          if (wide !== 0 && this.#has(pairHash(wide, unit), 0)) isTold = true;
          wide = unit;
        } else if (unit > 32) wide = 0;
      } else if (unitClass === UNUSUAL) isTold = true;
    }
    if (units !== 0) {
      wide = 0;
      if (this.#tells(hash, isLarge) || this.#open.length === MOST_PIECES) isTold = true;
      else this.#open.push({ hash, isLarge });
    } else if (length > 0 && this.#open.length > 0) this.#open = [];
    this.#wide = wide;
    return isTold;
  }

  /** Whether a text by itself may hold a name. */
  tells(text: string): boolean {
    this.restart();
    return this.reads(text);
  }

  /** Reads on in the words left open, to the end of the text's first word. */
  #readOpen(text: string): boolean {
    let isTold = false;
    let at = 0;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const unitClass = unit < 128 ? (ASCII_CLASSES[unit] as number) : classOf(unit);
      if (unitClass === SKIP) continue;
      if (unitClass <= UNUSUAL) break;
      if (isDigit(unitClass)) isTold ||= this.#tellsOpen();
      for (const word of this.#open) word.hash = addUnit(word.hash, unitClass);
    }
    isTold ||= at > 0 && this.#tellsOpen();
    if (at < text.length) this.#open = [];
    return isTold;
  }

  #tellsOpen(): boolean {
    return this.#open.some(({ hash, isLarge }) => this.#tells(hash, isLarge));
  }

  #tells(hash: number, isLarge: boolean): boolean {
    return this.#has(hash, 0) || (isLarge && this.#has(hash, CAPITAL));
  }

  #has(hash: number, capital: number): boolean {
    const place = placeOf(hash, capital) & this.#mask;
    return (((this.#bits[place >> 3] as number) >> (place & 7)) & 1) !== 0;
  }
}
