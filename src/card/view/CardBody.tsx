// The part of the card between the strip and the footer: the facts that matter here and the names to go on to, all
// facts, or what "Not this …" leads to.
import { useEffect, useRef } from 'preact/hooks';
import type { EntityView, RelatedEntity, Words } from '../../shared';
import { Chip, FactList, Local } from '../../ui';
import type { CardContent } from '../card-content';
import type { MarkHit } from '../context';
import type { CardDeeds } from './card-deeds';
import { MutedPanel, RefusePanel } from './RefusePanel';
import { RelationPanel } from './RelationPanel';
import type { Panel } from './view-state';

/** What the body shows. */
export interface CardBodyProps {
  readonly content: CardContent;
  readonly panel: Panel;
  readonly mark: MarkHit;
  /** The entity that the name itself means. */
  readonly own: EntityView;
  readonly second: { readonly view: EntityView; readonly presence: 'asked' | 'offered' } | null;
  readonly words: Words;
  readonly deeds: CardDeeds;
  readonly onPanel: (panel: Panel) => void;
  readonly onGo: (view: EntityView) => void;
}

/** The body of the card. */
export function CardBody(props: CardBodyProps) {
  const { content, panel, second, own, words } = props;
  const body = useRef<HTMLDivElement>(null);
  const factId = panel.kind === 'all' ? panel.factId : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another entity or panel begins at its top.
  useEffect(() => {
    const list = body.current;
    if (!list) return;
    const index = content.chronological.findIndex((fact) => fact.id === factId);
    const row = index === -1 ? null : list.querySelectorAll<HTMLElement>('.fact')[index];
    // By hand: scrollIntoView would scroll the page along.
    list.scrollTop = row ? row.offsetTop - list.offsetTop : 0;
    takeReaderAlong(list, panel);
  }, [content, panel.kind, factId]);
  // All facts may be all there is, and a part that scrolls must be reachable by key.
  const scroller = {
    tabIndex: 0,
    role: 'group' as const,
    'aria-label': words.say('card_facts'),
  };
  return (
    <div ref={body} class="body" {...(panel.kind === 'all' && scroller)}>
      {panel.kind === 'top' && second && second.view.key !== content.view.key && (
        <RelationPanel
          {...(second.presence === 'asked'
            ? { from: content.view, to: second.view }
            : { from: second.view, to: content.view })}
          words={words}
          presence={second.presence}
        />
      )}
      {panel.kind === 'top' && <TopFacts {...props} />}
      {panel.kind === 'all' && (
        <FactList facts={content.chronological} referencesOf={content.referencesOf} words={words} />
      )}
      {panel.kind === 'refuse' && <RefusePanel {...props} view={own} />}
      {panel.kind === 'muted' && <MutedPanel {...props} view={own} what={panel.what} />}
      {panel.kind === 'failed' && (
        <p class="refuse" role="alert">
          {words.say('card_mute_failed')}
        </p>
      )}
    </div>
  );
}

/** What a key unfolds stands before its button: Tab would lead out of the card, so the focus goes where the reader looks. */
function takeReaderAlong(body: HTMLElement, { kind }: Panel): void {
  const { activeElement } = body.getRootNode() as ShadowRoot | Document;
  if (!activeElement?.matches(':focus-visible')) return;
  if (kind === 'all') body.focus({ preventScroll: true });
  else if (kind === 'refuse') body.querySelector<HTMLElement>('.choice')?.focus({ preventScroll: true });
}

function TopFacts({ content, words, deeds, onGo }: CardBodyProps) {
  const go = ({ key }: RelatedEntity) => {
    // A lost extension context or an entity that is gone leaves the card as it is.
    deeds.loadEntity(key).then(
      (view) => view && onGo(view),
      () => undefined,
    );
  };
  return (
    <>
      <p class="why">
        {content.shown.length > 0 &&
          content.why.map(({ text, isName }, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence, in its order.
            isName ? <b key={index}>{text}</b> : text,
          )}
      </p>
      {content.shown.length > 0 ? (
        <FactList facts={content.shown} referencesOf={content.referencesOf} words={words} />
      ) : (
        <p class="nothing">{words.say('card_no_facts')}</p>
      )}
      {content.names.length > 0 && (
        <ul class="chips" aria-label={words.say('card_related')}>
          {content.names.map((related) => (
            <li key={related.key}>
              <Chip onClick={() => go(related)}>
                <Local text={related.label} words={words} />
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
