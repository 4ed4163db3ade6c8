// Leaves out of a bundle the words of all other surfaces: the card is loaded into pages and says nothing of options or
// the popup, whose words were half of its bytes.
import type { Plugin } from 'vite';

/** The plugin: of every `_locales` file it keeps the messages whose keys begin with `prefix`. */
export function onlyWords(prefix: string): Plugin {
  return {
    name: 'only-words',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/_locales\/[^/]+\/messages\.json$/.test(id.split('?')[0] as string)) return null;
      const kept = Object.entries(JSON.parse(code)).filter(([key]) => key.startsWith(prefix));
      return { code: JSON.stringify(Object.fromEntries(kept)), map: null };
    },
  };
}
