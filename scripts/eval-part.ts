// What every scorer gives to `npm run eval`: scripts/eval-NAME.ts exports `evaluate`, which answers this, or null where
// the labelled data is not there.

/** The outcome of one scorer. */
export interface EvalPart {
  /** Names the part in the baseline and in the markers of docs/accuracy.md. */
  readonly id: string;
  /** Figures that must not drop, by name; higher is better. */
  readonly figures: Readonly<Record<string, number>>;
  /** The table for docs/accuracy.md, as Markdown. */
  readonly table: string;
}

/** What a scorer module exports. */
export interface Scorer {
  readonly evaluate: () => EvalPart | null | Promise<EvalPart | null>;
}
