const SAFE = /^(?:https:\/\/|mailto:|#)/i;

/** The address of a link if it is https, mailto or a place on the page; else `null`, and only the link's text is shown. Screened once more though the parser did. */
export function safeLink(url: string): string | null {
  return SAFE.test(url) ? url : null;
}
