// The paragraph to try it on. Content scripts do not run on an extension's own pages, so the same parts are joined here
// for one paragraph: the names are found, painted and explained as on any page.
import { useEffect, useRef } from 'preact/hooks';
import type { Settings, Words } from '../shared';
import { startSample } from './sample';

/** A paragraph with marks and cards. */
export function TryIt({ settings, words }: { readonly settings: Settings; readonly words: Words }) {
  const paragraph = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!paragraph.current) return;
    const life = new AbortController();
    void startSample(paragraph.current, settings, words.language, life.signal);
    return () => life.abort();
  }, [settings, words]);
  return (
    <section class="try" aria-labelledby="try-title">
      <h2 id="try-title">{words.say('welcome_try')}</h2>
      <p ref={paragraph} lang={words.language}>
        {words.say('welcome_sample')}
      </p>
    </section>
  );
}
