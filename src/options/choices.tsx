// The two ways in which the options page lets one choose: one of a few (radio buttons), or any of several (check boxes).
import type { ComponentChildren } from 'preact';

/** One of a few values. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ComponentChildren;
}

interface OneOfProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** `tiles` side by side, `lines` one under another. */
  readonly layout?: 'tiles' | 'lines';
}

/** A group of radio buttons. */
export function OneOf<Value extends string>(props: OneOfProps<Value>) {
  const { name, legend, choices, chosen, onChoose, layout = 'lines' } = props;
  return (
    <fieldset class={`choices ${layout}`}>
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface AnyOfProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: readonly Value[];
  readonly onChoose: (values: readonly Value[]) => void;
}

/** A group of check boxes. */
export function AnyOf<Value extends string>({ legend, choices, chosen, onChoose }: AnyOfProps<Value>) {
  const flip = (value: Value) =>
    onChoose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset class="choices columns">
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => flip(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
