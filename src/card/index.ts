// The door of card: what it asks of a page, and what makes it.
export { createCard } from './card';
export * from './context';
