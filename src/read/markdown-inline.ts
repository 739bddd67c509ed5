import type { Token } from 'markdown-it';
import type { RichLine, RichLook, RichSpan } from '../model/rich-text.ts';

/** How much of a line is bold, and where its words lead. */
type Look = { strong: number; href: string | undefined };

/** Running text, divided at forced line ends; bold and italics are one, since the sheets know no italics. */
export function readInline(tokens: readonly Token[]): RichLine[] {
  const lines: RichSpan[][] = [[]];
  const look: Look = { strong: 0, href: undefined };
  for (const token of tokens) {
    if (token.type === 'hardbreak') lines.push([]);
    else lines.at(-1)?.push(...spansOf(token, look));
  }
  return lines;
}

function spansOf(token: Token, look: Look): RichSpan[] {
  switch (token.type) {
    case 'strong_open':
    case 'em_open':
      look.strong += 1;
      return [];
    case 'strong_close':
    case 'em_close':
      look.strong -= 1;
      return [];
    case 'link_open':
      look.href = allowed(String(token.attrGet('href') ?? ''));
      return [];
    case 'link_close':
      look.href = undefined;
      return [];
    case 'softbreak':
      return [{ words: ' ', ...lookOf(look) }];
    case 'image':
      return readInline(token.children ?? []).flat();
    case 'placeholder':
      return [{ placeholder: token.content, ...lookOf(look) }];
    case 'blank':
      return [{ blank: Math.max(shortestBlank, token.content.length) }];
    default:
      return token.content === '' ? [] : [{ words: token.content, ...lookOf(look) }];
  }
}

/** A line to write on is at least so long, in characters. */
const shortestBlank = 24;

function lookOf({ strong, href }: Look): RichLook {
  return { ...(strong > 0 ? { strong: true } : {}), ...(href === undefined ? {} : { href }) };
}

/** Sheets lead to the web and to mail, and nowhere else. */
function allowed(href: string): string | undefined {
  return /^(?:https?:|mailto:)/i.test(href) ? href : undefined;
}
