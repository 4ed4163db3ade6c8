// card.js: leaves the card and what joins it to a page where the content script of the same world finds it. Injected when
// first needed. The welcome page, which has a paragraph for a page, takes the card alone.
import { CARD_SYMBOL, type CreateCard, createCard } from '../card';
import { createPageTools } from './create-page-tools';
import { type CreatePageTools, TOOLS_SYMBOL } from './page-tools';

const world = globalThis as { [CARD_SYMBOL]?: CreateCard; [TOOLS_SYMBOL]?: CreatePageTools };
world[CARD_SYMBOL] = (context) => createCard(context);
world[TOOLS_SYMBOL] = createPageTools;
