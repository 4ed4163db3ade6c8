// The pages of the framework apps: the server's HTML, the script that makes it live, and what else is put beside it.
import type { Pages } from '../../support/serve';
import { bundleScript } from '../harness/bundle';
import { html } from '../harness/fixture';
import { type Framework, renderApps } from './server';

/** The frameworks by the names people know them by. */
export const FRAMEWORKS: Readonly<Record<Framework, string>> = {
  react: 'React 19',
  preact: 'Preact',
  vue: 'Vue 3',
  svelte: 'Svelte 5',
  lit: 'Lit',
};

/** A page for each framework under its own name, with a further script if one is given. */
export async function appPages(script = ''): Promise<Pages> {
  const rendered = await renderApps();
  const pages: Record<string, Pages[string]> = {};
  const javascript = { 'content-type': 'text/javascript' };
  if (script) pages['/beside.js'] = { body: script, headers: javascript };
  // Lit draws lots for the names of its markers; two runs must draw the same.
  const head = '<script>Math.random = () => 0.5</script>';
  const beside = script ? '<script src="/beside.js"></script>' : '';
  for (const framework of Object.keys(FRAMEWORKS) as Framework[]) {
    const body = `<div id="root">${rendered[framework]}</div><script src="/${framework}.js"></script>${beside}`;
    pages[`/${framework}`] = { body: html(body, head) };
    pages[`/${framework}.js`] = {
      body: await bundleScript(`test/hostile/apps/${framework}.client.ts`),
      headers: javascript,
    };
  }
  return pages;
}
