// The one way from a pack's address to a link: whatever is not plainly http or https is no link.

/** The address as a browser would open it, or null when it is not http(s). */
export function safeLink(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
