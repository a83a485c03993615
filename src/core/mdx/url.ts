/** An address a reader may follow: `https:` without credentials, `mailto:`, `#anchor`; `null` for any other (RELAY 9.6). */
export function linkUrl(url: string): string | null {
  if (!/^[\x21-\x7e\u00a1-\u1fff\u2c00-\ud7ff\uf900-\ufdff]{1,2000}$/.test(url) || /[\\<>"'`{}|^]/.test(url)) return null;
  if (/^#[\w.-]+$/.test(url)) return url;
  if (/^mailto:[^\s@:/?#]+@[a-z0-9.-]+(?:\?[\w=&%+.,-]*)?$/i.test(url)) return url;
  return /^https:\/\/[a-z0-9\u00a1-\uffff](?:[a-z0-9.\u00a1-\uffff-]*[a-z0-9\u00a1-\uffff])?(?::\d{1,5})?(?:[/?#].*)?$/i.test(url)
    ? url
    : null;
}

/** A picture beside the scenario (`media/NAME`) or of its package (`asset:NAME`), as written; `null` for any other. */
export function imageAsset(url: string): string | null {
  return /^(?:media\/|asset:)[A-Za-z0-9][\w-]*(?:\.[\w-]+)*$/.test(url) ? url : null;
}
