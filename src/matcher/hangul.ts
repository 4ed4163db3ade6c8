// Where a Korean name ends: what follows it without a space must be a particle or one of the few nouns that join
// names, or it is a longer word (메타 in 메타버스). Grammar only, no names.
import { grammarPattern } from './grammar';

const particles = grammarPattern('particles');

/** Whether a Hangul run that begins at an offset is something that attaches to a finished name. */
export function startsLikeParticle(text: string, at: number): boolean {
  return particles(text, at);
}
