// Plays events into the hover machine under a clock of its own.
import type { MarkHit } from '../../src/card/context';
import { type Hover, type HoverEvent, type HoverSettings, INITIAL_HOVER } from '../../src/card/hover-state';
import { step } from '../../src/card/hover-transition';

/** A mark by its number. */
export const mark = (id: number): MarkHit => ({
  id,
  text: `name ${id}`,
  entities: [`pack/entity-${id}`],
  language: 'en',
});

/** The default: on hover, after 400 ms. */
export const HOVERING: HoverSettings = { mode: 'hover', delayMs: 400 };

/** An event, or what makes one of the state at its time (what is under the pointer depends on the open card). */
export type Played = HoverEvent | ((hover: Hover) => HoverEvent);

/** Plays events at their times (ms), firing timers between them and until the end; says what was done, and when. */
export function play(
  events: readonly (readonly [number, Played])[],
  settings = HOVERING,
  untilMs = 100_000,
): { readonly log: string[]; readonly hover: Hover } {
  let hover: Hover = INITIAL_HOVER;
  let timers: { token: number; atMs: number }[] = [];
  const log: string[] = [];
  const take = (event: HoverEvent, nowMs: number) => {
    const { hover: next, effects } = step(hover, event, settings);
    hover = next;
    for (const effect of effects) {
      if (effect.kind === 'wait') timers.push({ token: effect.token, atMs: nowMs + effect.ms });
      else if (effect.kind === 'show') {
        const after = effect.after ? ` after ${effect.after.id}` : '';
        log.push(`${nowMs} show ${effect.mark.id} by ${effect.by}${after}`);
      } else if (effect.kind === 'relate') log.push(`${nowMs} relate ${effect.mark.id}`);
      else if (effect.kind === 'hide') log.push(`${nowMs} hide`);
    }
  };
  const fireUntil = (timeMs: number) => {
    for (;;) {
      let due: (typeof timers)[number] | null = null;
      for (const timer of timers) if (timer.atMs <= timeMs && (!due || timer.atMs < due.atMs)) due = timer;
      if (!due) return;
      timers = timers.filter((timer) => timer !== due);
      take({ kind: 'timer', token: due.token, timeMs: due.atMs }, due.atMs);
    }
  };
  for (const [timeMs, event] of events) {
    fireUntil(timeMs - 0.001);
    take(typeof event === 'function' ? event(hover) : event, timeMs);
  }
  fireUntil(untilMs);
  return { log, hover };
}
