// Bundles what hostile pages run, from the packages of node_modules, as it is asked for: nothing is loaded from a
// network. Svelte's own compiler joins in for `.svelte` files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';

const svelte = (generate: 'client' | 'server'): Plugin => ({
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { readFile } = await import('node:fs/promises');
      const source = await readFile(path, 'utf8');
      return { contents: compile(source, { filename: path, generate }).js.code, loader: 'js' };
    });
  },
});

/** Bundles a page's script into one classic script. */
export async function bundleScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    conditions: ['browser', 'production'],
    plugins: [svelte('client')],
  });
  return (outputFiles[0] as { text: string }).text;
}

/** Builds a server-side module and imports it. */
export async function importBundle<Module>(entry: string): Promise<Module> {
  const folder = resolve('node_modules/.cache/backstory-hostile');
  mkdirSync(folder, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [svelte('server')],
  });
  const file = `${folder}/${basename(entry, '.ts')}.mjs`;
  writeFileSync(file, (outputFiles[0] as { text: string }).text);
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Module;
}
