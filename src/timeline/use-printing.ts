// Whether the page is being printed: the picture then takes the paper's width, and the table comes with it.
import { useEffect, useState } from 'preact/hooks';

/** `paper` from just before printing until just after. */
export function usePrinting(): 'paper' | 'screen' {
  const [target, setTarget] = useState<'paper' | 'screen'>('screen');
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    window.addEventListener('beforeprint', () => setTarget('paper'), { signal });
    window.addEventListener('afterprint', () => setTarget('screen'), { signal });
    // Print to PDF through a driver sends no event, but the medium changes.
    const print = matchMedia('print');
    print.addEventListener('change', ({ matches }) => setTarget(matches ? 'paper' : 'screen'), { signal });
    return () => abort.abort();
  }, []);
  return target;
}
