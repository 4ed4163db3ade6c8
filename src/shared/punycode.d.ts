// The one function we take of the package, which comes without types.
declare module 'punycode/punycode.es6.js' {
  /** Turns the labels of a host that begin with `xn--` into the characters they stand for. */
  export function toUnicode(host: string): string;
}
