// Renders every app the way its server would.
import { render as renderLit } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { h } from 'preact';
import { renderToString as renderPreact } from 'preact-render-to-string';
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { renderToString as renderVue } from 'vue/server-renderer';
import { importBundle } from '../harness/bundle';
import './lit';
import { App as PreactApp } from './preact';
import { App as ReactApp } from './react';
import { createApp } from './vue';

/** A framework whose app is tried. */
export type Framework = 'react' | 'preact' | 'vue' | 'svelte' | 'lit';

/** The HTML that each app's server sends. */
export async function renderApps(): Promise<Record<Framework, string>> {
  const svelte = await importBundle<{ body: string }>('test/hostile/apps/svelte.server.ts');
  return {
    react: renderReact(createElement(ReactApp)),
    preact: renderPreact(h(PreactApp, {})),
    vue: await renderVue(createApp()),
    svelte: svelte.body,
    lit: await collectResult(renderLit(html`<story-app></story-app>`)),
  };
}
