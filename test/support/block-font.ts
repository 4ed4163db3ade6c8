// A font of blocks, made on the spot: every letter is the same box, every Han character another, so that a picture of
// the card depends on its layout and colours and not on the fonts of the machine that draws it.

/** Units of the em square. */
const EM = 1000;
const ASCENT = 880;
const DESCENT = 220;

type Box = readonly [left: number, bottom: number, right: number, top: number];
interface Glyph {
  readonly advance: number;
  readonly box: Box | null;
}

const LETTER: Glyph = { advance: 540, box: [60, 0, 480, 620] };
const SPACE: Glyph = { advance: 270, box: null };
const HAN: Glyph = { advance: 1000, box: [60, -100, 940, 800] };
const GLYPHS = [LETTER, LETTER, SPACE, HAN];

/** First and last code point, and the glyph they all have. */
const RANGES: readonly (readonly [number, number, number])[] = [
  [0x20, 0x20, 2],
  [0x21, 0x9f, 1],
  [0xa0, 0xa0, 2],
  [0xa1, 0x1fff, 1],
  [0x2000, 0x200b, 2],
  [0x2010, 0x2e7f, 1],
  [0x2e80, 0xd7ff, 3],
  [0xf900, 0xfaff, 3],
  [0xfe30, 0xfe6f, 3],
  [0xff00, 0xffef, 3],
];

class Bytes {
  private readonly list: number[] = [];
  u8(...values: number[]): this {
    this.list.push(...values.map((value) => value & 0xff));
    return this;
  }
  u16(...values: number[]): this {
    for (const value of values) this.u8(value >> 8, value);
    return this;
  }
  u32(...values: number[]): this {
    for (const value of values) this.u16(value >>> 16, value);
    return this;
  }
  text(value: string): this {
    return this.u8(...[...value].map((letter) => letter.charCodeAt(0)));
  }
  get bytes(): number[] {
    return this.list;
  }
}

const table = () => new Bytes();

function outline({ box }: Glyph): number[] {
  if (!box) return [];
  const [left, bottom, right, top] = box;
  return table()
    .u16(1, left, bottom, right, top, 3, 0)
    .u8(1, 1, 1, 1)
    .u16(left, 0, right - left, 0)
    .u16(bottom, top - bottom, 0, bottom - top).bytes;
}

/** The font file, as TrueType. */
export function makeBlockFont(): Uint8Array {
  const outlines = GLYPHS.map(outline).map((bytes) => [
    ...bytes,
    ...new Array((4 - (bytes.length % 4)) % 4).fill(0),
  ]);
  const loca = table().u32(0);
  let offset = 0;
  for (const { length } of outlines) {
    offset += length;
    loca.u32(offset);
  }
  const cmapRanges = table()
    .u16(13, 0)
    .u32(16 + 12 * RANGES.length, 0, RANGES.length);
  for (const [first, last, glyph] of RANGES) cmapRanges.u32(first, last, glyph);
  const hmtx = table();
  for (const { advance, box } of GLYPHS) hmtx.u16(advance, box?.[0] ?? 0);
  const name = 'Block';
  const tables: Record<string, number[]> = {
    'OS/2': table()
      .u16(4, 600, 400, 5, 0, 650, 700, 0, 140, 650, 700, 0, 480, 50, 250, 0)
      .u8(...new Array(10).fill(0))
      .u32(1, 0, 0, 0)
      .text('NONE')
      .u16(0x40, 0x20, 0xffef, ASCENT, -DESCENT, 0, ASCENT, DESCENT)
      .u32(1, 0)
      .u16(500, 700, 0, 0x20, 1).bytes,
    cmap: [...table().u16(0, 1, 3, 10).u32(12).bytes, ...cmapRanges.bytes],
    glyf: outlines.flat(),
    head: table()
      .u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5)
      .u16(3, EM)
      .u32(0, 0, 0, 0)
      .u16(0, -DESCENT, EM, ASCENT, 0, 8, 2, 1, 0).bytes,
    hhea: table()
      .u32(0x00010000)
      .u16(ASCENT, -DESCENT, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, GLYPHS.length).bytes,
    hmtx: hmtx.bytes,
    loca: loca.bytes,
    maxp: table().u32(0x00010000).u16(GLYPHS.length, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0).bytes,
    name: table()
      .u16(0, 4, 6 + 4 * 12)
      .u16(3, 1, 0x409, 1, name.length * 2, 0)
      .u16(3, 1, 0x409, 2, name.length * 2, 0)
      .u16(3, 1, 0x409, 4, name.length * 2, 0)
      .u16(3, 1, 0x409, 6, name.length * 2, 0)
      .u16(...[...name].map((letter) => letter.charCodeAt(0))).bytes,
    post: table().u32(0x00030000, 0).u16(-100, 50).u32(0, 0, 0, 0, 0).bytes,
  };
  return assemble(tables);
}

function assemble(tables: Record<string, number[]>): Uint8Array {
  const tags = Object.keys(tables).sort();
  const power = 2 ** Math.floor(Math.log2(tags.length));
  const head = table()
    .u32(0x00010000)
    .u16(tags.length, power * 16, Math.log2(power), (tags.length - power) * 16);
  const body: number[] = [];
  for (const tag of tags) {
    const bytes = tables[tag]!;
    head.text(tag).u32(checksum(bytes), 12 + 16 * tags.length + body.length, bytes.length);
    body.push(...bytes, ...new Array((4 - (bytes.length % 4)) % 4).fill(0));
  }
  return Uint8Array.from([...head.bytes, ...body]);
}

function checksum(bytes: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    for (let byte = 0; byte < 4; byte += 1) sum += (bytes[at + byte] ?? 0) * 256 ** (3 - byte);
    sum %= 2 ** 32;
  }
  return sum;
}
