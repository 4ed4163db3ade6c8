// The door of dataset.
export { type Alias, AliasSchema, type CueList, CueListSchema } from './alias';
export type * from './types';
