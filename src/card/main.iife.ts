// card.js: registers the card where the content script of the same world finds it. Injected when first needed.
import { createCard } from './card';
import { CARD_SYMBOL, type CreateCard } from './context';

(globalThis as { [CARD_SYMBOL]?: CreateCard })[CARD_SYMBOL] = (context) => createCard(context);
