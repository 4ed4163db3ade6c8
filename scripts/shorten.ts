// Makes the content script shorter than the bundler leaves it. Every page of everyone's day compiles that file, so the
// twentieth that a slower minifier takes off is worth its second of the build.
import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

/** Shortens a built script in place. */
export async function shorten(path: string): Promise<void> {
  const { code } = await minify(readFileSync(path, 'utf8'), {
    ecma: 2020,
    toplevel: true,
    // The options that assume more of the code save 25 bytes.
    compress: { passes: 3 },
    format: { comments: false },
  });
  if (!code) throw new Error(`${path} was shortened to nothing`);
  writeFileSync(path, `${code}\n`);
}
