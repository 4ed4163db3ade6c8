// The door of ui: presentational components that card, popup, options and timeline share. They take what they show
// and call back; none of them loads, stores or knows where it stands. Styles: tokens.css and components.css.
export { Chip, type ChipProps } from './Chip';
export { EntityHeader, type EntityHeaderProps } from './EntityHeader';
export { FactDate, type FactDateProps } from './FactDate';
export { FactItem, type FactItemProps } from './FactItem';
export { FactList, type FactListProps } from './FactList';
export { type FactReferences, type ReferencesOf, referencesAmong } from './fact-references';
export { Local } from './Local';
export { StandingBadge } from './StandingBadge';
export { safeLink } from './safe-link';
export { TimelineStrip, type TimelineStripProps } from './TimelineStrip';
export {
  layoutStrip,
  type PlacedItem,
  type StripItem,
  type StripLayout,
  type StripScale,
  type Tick,
} from './timeline-layout';
