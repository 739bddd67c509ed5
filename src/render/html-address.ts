/** An id for the page: letters, digits, `-`, `_` and `.` stay, anything else is written as its code point. */
export function anchor(id: string): string {
  if (/^[A-Za-z0-9_.-]*$/.test(id)) return id;
  return id.replace(/[^A-Za-z0-9_.-]/gu, (character) => `_${Number(character.codePointAt(0)).toString(16)}`);
}

/** What a browser skips at the beginning of an address, and what makes of a path the name of another computer. */
const otherHost = /^[\p{Cc} ]*[/\\]/u;

/**
 * An address a page may lead to: a place on it, a file beside it, mail or the web. Anything else (`javascript:`,
 * `data:`, `//host`) is no address: undefined.
 */
export function safeHref(href: string): string | undefined {
  if (href.startsWith('#')) return `#${anchor(href.slice(1))}`;
  const scheme = /^([^/?#:]*):/.exec(href)?.[1]?.trimStart().toLowerCase();
  if (scheme !== undefined) return ['mailto', 'https', 'http'].includes(scheme) ? href : undefined;
  if (otherHost.test(href)) return undefined;
  // A place on a page of ours is called as there.
  return href.replace(/#(.*)/s, (_, place: string) => `#${anchor(place)}`);
}
