// Moves a pointer over a test page along given paths, under a clock of its own: layout, hit tests and the card's box are
// the browser's, time is not, so that minutes of moving take a second and a busy machine changes nothing.
import type { CardWorld } from './card-world';

/** A part of a pointer's way. */
export type Leg =
  /** In a straight line to a place, viewport CSS px, at a speed in px a ms. */
  | { readonly kind: 'go'; readonly x: number; readonly y: number; readonly speed: number }
  | { readonly kind: 'rest'; readonly ms: number };

/** A card that opened, and what the pointer was doing. */
export interface Opening {
  readonly mark: number;
  /** The mark under the pointer at that moment, if any. */
  readonly under: number | null;
  /** For how long the pointer had not left the rest's radius, ms. */
  readonly restedMs: number;
}

/** What came of a path. */
export interface Journey {
  readonly openings: readonly Opening[];
  /** Whether a card still stands once the pointer has left everything and all delays are over. */
  readonly isStuck: boolean;
}

/** How often a mouse tells, ms. */
const SAMPLE_MS = 16;
/** Longer than any delay of the card. */
const AFTERWARDS_MS = 3000;

interface Timer {
  readonly id: number;
  readonly atMs: number;
  readonly run: () => void;
}

/** A pointer over a world's page. From its making on, the page's clock is this one's. */
export class VirtualPointer {
  // Goes on from the page's own clock: what happened before must lie in the past.
  private nowMs = performance.now();
  private lastId = 1_000_000;
  private timers: Timer[] = [];
  private at = { x: 1, y: 1 };
  /** Where the pointer has been, latest last; what is older than any delay is dropped. */
  private trail: { x: number; y: number; timeMs: number }[] = [];
  private openings: Opening[] = [];
  private active: number | null = null;
  private readonly channel = new MessageChannel();

  constructor(
    private readonly world: CardWorld,
    private readonly restRadius: number,
  ) {
    window.setTimeout = ((run: () => void, ms = 0) => {
      this.lastId += 1;
      this.timers.push({ id: this.lastId, atMs: this.nowMs + ms, run });
      return this.lastId;
    }) as typeof window.setTimeout;
    window.clearTimeout = (id) => {
      this.timers = this.timers.filter((timer) => timer.id !== id);
    };
    performance.now = () => this.nowMs;
  }

  /** Goes a way from the last place; at its end leaves for the window's corner and waits. */
  async travel(legs: readonly Leg[]): Promise<Journey> {
    this.openings = [];
    for (const leg of legs) {
      if (leg.kind === 'rest') await this.pass(leg.ms);
      else await this.go(leg.x, leg.y, leg.speed);
    }
    await this.go(1, 1, 3);
    await this.pass(AFTERWARDS_MS);
    return { openings: this.openings, isStuck: this.world.root.host.matches(':popover-open') };
  }

  private async go(x: number, y: number, speed: number): Promise<void> {
    const from = this.at;
    const length = Math.hypot(x - from.x, y - from.y);
    const steps = Math.max(1, Math.ceil(length / (speed * SAMPLE_MS)));
    for (let step = 1; step <= steps; step += 1) {
      await this.pass(SAMPLE_MS);
      const part = step / steps;
      this.move(Math.round(from.x + (x - from.x) * part), Math.round(from.y + (y - from.y) * part));
      this.note();
    }
  }

  private move(x: number, y: number): void {
    this.at = { x, y };
    this.trail.push({ x, y, timeMs: this.nowMs });
    if (this.trail.length > 2000) this.trail.splice(0, 1000);
    const event = new PointerEvent('pointermove', {
      bubbles: true,
      composed: true,
      clientX: x,
      clientY: y,
      pointerType: 'mouse',
    });
    Object.defineProperty(event, 'timeStamp', { value: this.nowMs });
    (document.elementFromPoint(x, y) ?? document.documentElement).dispatchEvent(event);
  }

  /** Lets time pass, timer by timer. */
  private async pass(ms: number): Promise<void> {
    const endMs = this.nowMs + ms;
    for (;;) {
      const due = this.timers.filter(({ atMs }) => atMs <= endMs).sort((a, b) => a.atMs - b.atMs)[0];
      if (!due) break;
      this.timers = this.timers.filter((timer) => timer !== due);
      this.nowMs = Math.max(this.nowMs, due.atMs);
      due.run();
      await this.settle();
    }
    this.nowMs = endMs;
  }

  /** Lets promises of the card (its data, its place) come to their end. */
  private async settle(): Promise<void> {
    await new Promise((next) => {
      this.channel.port1.onmessage = next;
      this.channel.port2.postMessage(null);
    });
    this.note();
  }

  /** Notes a card that opened. */
  private note(): void {
    const active = this.world.activeId();
    if (active !== this.active && active !== null)
      this.openings.push({
        mark: active,
        under: this.world.markAt(this.at.x, this.at.y),
        restedMs: this.restedMs(),
      });
    this.active = active;
  }

  private restedMs(): number {
    let since = this.nowMs;
    for (const { x, y, timeMs } of [...this.trail].reverse()) {
      if (Math.hypot(x - this.at.x, y - this.at.y) > 2 * this.restRadius) break;
      since = timeMs;
    }
    return this.nowMs - since;
  }
}
