import { readEntities } from './entities.ts';

type Replace = (text: string) => string;

/** Tags, and what stands between them. */
const pieces = /<[^<>]*>|[^<]+|</g;

/** A page or a text of XML with `replace` done to what it says: between its tags, and in the values of its attributes. */
export function editMarkup(text: string, replace: Replace): string {
  let verbatim = false;
  return text.replace(pieces, (piece) => {
    if (/^<\/?(?:script|style)[\s>]/i.test(piece)) verbatim = piece[1] !== '/';
    if (verbatim || piece.startsWith('<!')) return replace(piece);
    if (!piece.startsWith('<')) return replaceRead(piece, replace);
    if (!piece.includes('=')) return piece;
    return piece.replace(/(=\s*)("[^"]*"|'[^']*')/g, (_, start: string, quoted: string) => {
      const [quote, value] = [quoted[0] ?? '"', quoted.slice(1, -1)];
      return start + quote + replaceInValue(value, replace) + quote;
    });
  });
}

function replaceRead(text: string, replace: Replace): string {
  const read = readEntities(text);
  const now = replace(read);
  return now === read ? text : escapeMarkup(now);
}

/** Also links, in which letters are written as `%C3%BC`. */
function replaceInValue(value: string, replace: Replace): string {
  const plain = replaceRead(value, replace);
  if (plain !== value || !value.includes('%')) return plain;
  try {
    const read = decodeURIComponent(readEntities(value));
    const now = replace(read);
    return now === read ? value : escapeMarkup(encodeURI(now));
  } catch (error) {
    if (error instanceof URIError) return value;
    throw error;
  }
}

const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
