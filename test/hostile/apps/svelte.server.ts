// Renders the Svelte app on the server; built with the compiler in server mode by server.ts.
import { render } from 'svelte/server';
import { readable } from 'svelte/store';
import App from './App.svelte';
import { VIEWS } from './model';

/** The app's HTML. */
export const body: string = render(App, { props: { view: readable(VIEWS[0]) } }).body;
