// How two names are connected: the dated relations on the way from one to the other, with the facts behind them.
import { relationPhrase } from '../../dataset';
import type { EntityView, Words } from '../../shared';
import { FactDate, Local } from '../../ui';
import { findPath, type RelationStep } from '../relation-path';

/** Two entities, and whether the reader asked for their connection or is only offered it. */
export interface RelationPanelProps {
  readonly from: EntityView;
  readonly to: EntityView;
  readonly words: Words;
  readonly presence: 'asked' | 'offered';
}

type Named = Pick<EntityView, 'entity'>['entity']['label'];

/** The connection of two entities; nothing when there is none and it is only offered. */
export function RelationPanel({ from, to, words, presence }: RelationPanelProps) {
  const path = findPath(from, to);
  const [a, b] = [from.entity.label, to.entity.label];
  const pair = [<Local key="a" text={a} words={words} />, <Local key="b" text={b} words={words} />] as const;
  if (path.kind === 'none') {
    if (presence === 'offered') return null;
    return <p class="relation none">{words.pieces('card_relation_none', ...pair)}</p>;
  }
  const latest = path.steps[0]!.relation.date;
  return (
    <details class="relation" open={presence === 'asked'}>
      <summary>
        <span>{words.pieces('card_relation', ...pair)}</span>
        {latest && <FactDate date={latest} words={words} />}
      </summary>
      <ol>
        {path.kind === 'direct'
          ? path.steps.map((step) => <Step key={keyOf(step)} step={step} from={a} to={b} words={words} />)
          : [
              ...path.steps.map((step) => (
                <Step key={keyOf(step)} step={step} from={a} to={path.via.label} words={words} />
              )),
              ...path.onward.map((step) => (
                <Step key={keyOf(step)} step={step} from={path.via.label} to={b} words={words} />
              )),
            ]}
      </ol>
    </details>
  );
}

const keyOf = ({ relation }: RelationStep) =>
  `${relation.from} ${relation.type} ${relation.to} ${relation.date}`;

interface StepProps {
  readonly step: RelationStep;
  readonly from: Named;
  readonly to: Named;
  readonly words: Words;
}

function Step({ step: { relation, end, fact }, from, to, words }: StepProps) {
  const phrase = relationPhrase(relation.type, end, words.language);
  return (
    <li>
      <FactDate date={relation.date} words={words} />
      <div>
        <b>
          <Local text={from} words={words} />
        </b>
        {' · '}
        <span lang={phrase.language}>
          {phrase.before}
          <b>
            <Local text={to} words={words} />
          </b>
          {phrase.after}
        </span>
        {fact && (
          <span class="origin">
            <Local text={fact.text} words={words} />
          </span>
        )}
      </div>
    </li>
  );
}
