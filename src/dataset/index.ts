// The door of dataset.
export type * from './types';
