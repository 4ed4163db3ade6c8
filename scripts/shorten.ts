// Makes the content script shorter than the bundler leaves it. Every page of everyone's day compiles that file, so the
// twentieth that a slower minifier takes off is worth its second of the build.
import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

/** Shortens a built script in place. */
export async function shorten(path: string): Promise<void> {
  const { code } = await minify(readFileSync(path, 'utf8'), {
    ecma: 2020,
    toplevel: true,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
    format: { comments: false },
  });
  if (!code) throw new Error(`${path} was shortened to nothing`);
  writeFileSync(path, `${code}\n`);
}
