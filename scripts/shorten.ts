// Makes the content script shorter than the bundler leaves it. Every page of everyone's day compiles that file, so the
// twentieth that a slower minifier takes off is worth its second of the build.
import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

/** Shortens a built script in place. */
export async function shorten(path: string): Promise<void> {
  let code: string | undefined = readFileSync(path, 'utf8');
  // A second time finds what the first has laid open.
  for (let time = 0; code && time < 2; time += 1)
    ({ code } = await minify(code, {
      ecma: 2020,
      toplevel: true,
      // No function of ours that could be an arrow is constructed.
      compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true },
      format: { comments: false },
    }));
  if (!code) throw new Error(`${path} was shortened to nothing`);
  writeFileSync(path, `${code}\n`);
}
