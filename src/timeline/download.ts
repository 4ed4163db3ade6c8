// Saves a text that the page has made as a file, without the network: a Blob and a link that is pressed once.

/** How long the browser gets to take the Blob over before it is let go, ms. */
const releaseDelayMs = 10_000;

/** Offers a text for download. CSV begins with a byte order mark, or Excel reads UTF-8 as something else. */
export function download(name: string, type: 'text/csv' | 'text/markdown', text: string): void {
  const mark = type === 'text/csv' ? '\ufeff' : '';
  const url = URL.createObjectURL(new Blob([mark + text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), releaseDelayMs);
}
