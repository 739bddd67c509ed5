/** Characters that mean something to Markdown wherever they stand; `$` to renderers that know formulas. */
const anywhere = /[\\`*_[\]<>|~&$]/g;
/** At the start of a line: headings, lists, rules and underlines. */
const signAtStart = /^(\s*)(#{1,6}(?=\s|$)|[+-](?=\s|$)|[-=]+(?=\s*$))/;
const numberAtStart = /^(\s*\d{1,9})([.)])(?=\s|$)/;
/** Bare addresses that would become links of themselves. */
const bareAddress = /\b(https?|ftp)(:)|\b(www)(\.)/gi;

/**
 * Plain text as Markdown that shows exactly that text: no markup, no link, no HTML, no cell border. The text holds no
 * line break.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(anywhere, (character) =>
      character === '&' ? '&amp;' : character === '<' ? '&lt;' : `\\${character}`,
    )
    .replace(
      bareAddress,
      (_, scheme = '', colon = '', www = '', dot = '') => `${scheme}${www}\\${colon}${dot}`,
    )
    .replace(signAtStart, (_, space: string, sign: string) => `${space}\\${sign}`)
    .replace(numberAtStart, (_, number: string, sign: string) => `${number}\\${sign}`);
}

/** Text as code: between more backticks than it holds. A border of a table is escaped inside code as well. */
export function markdownCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** An address between angle brackets; what could end it is percent-encoded. */
export function markdownAddress(href: string): string {
  return `<${href.replace(/[<>\\|\s]/g, (character) => encodeURIComponent(character))}>`;
}
