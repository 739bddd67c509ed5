/** Characters that mean something to Markdown wherever they stand; `$` to renderers that know formulas. */
const anywhere = /[\\`*_[\]<>|~&$]/g;
/** At the start of a line: headings, lists, rules and underlines. */
const signAtStart = /^(\s*)(#{1,6}(?=\s|$)|[+-](?=\s|$)|[-=]+(?=\s*$))/;
const numberAtStart = /^(\s*\d{1,9})([.)])(?=\s|$)/;
/** Bare addresses that would become links of themselves. */
const bareAddress = /\b(https?|ftp)(:)|\b(www)(\.)/gi;

/**
 * Plain text as Markdown that shows exactly that text: no markup, no link, no HTML, no cell border. The text holds no
 * line break. Blanks in a row, of which a page shows one and Markdown may make code or a break, are one.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
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

/** Text as code: between more backticks than it holds, and with blanks that a reader takes off again where it would take off its own. */
export function markdownCode(text: string): string {
  if (text === '') return '';
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ +[^ ].* $/s.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** An address between angle brackets; what could end it is percent-encoded, and nothing of it is an entity. */
export function markdownAddress(href: string): string {
  const encoded = href.replace(/[<>\\|\s]/g, (character) => encodeURIComponent(character));
  return `<${encoded.replaceAll('&', '&amp;')}>`;
}
