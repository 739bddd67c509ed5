import stringWidth from 'string-width';

/** Columns of the text a frame shows of one line; a longer line is shown around the place, with `…` for the rest. */
const widest = 60;
const tabStop = 2;

/**
 * The lines around a place of a text, numbered, with a caret under the character: what stands there can be seen without
 * opening the file. `line` and `column` count from 1, the column in UTF-16 units, as editors and YAML parsers do; the
 * caret stands right under tabs, wide letters and marks as well. Control characters are left out. Nothing where the
 * line does not exist.
 */
export function codeFrame(
  source: string,
  place: { readonly line: number; readonly column: number },
  context = 2,
): string[] {
  const lines = source.split(/\r\n|\r|\n/);
  const found = lines[place.line - 1];
  if (found === undefined) return [];
  const caret = stringWidth(plainLine(found.slice(0, Math.max(0, place.column - 1))));
  const from = Math.max(0, caret - Math.floor(widest / 2));
  const shift = stringWidth(plainLine(found)) <= widest ? 0 : from;
  const first = Math.max(1, place.line - context);
  // An empty line at the very end is the end of the last one, not a line to show.
  const last = Math.min(lines.at(-1) === '' ? lines.length - 1 : lines.length, place.line + context);
  const digits = String(Math.max(last, place.line)).length;
  const frame: string[] = [];
  for (let number = first; number <= Math.max(last, place.line); number++) {
    const here = number === place.line;
    const text = shown(plainLine(lines[number - 1] ?? ''), shift);
    frame.push(`${here ? '>' : ' '} ${String(number).padStart(digits)} | ${text}`.trimEnd());
    if (here) frame.push(`  ${' '.repeat(digits)} | ${' '.repeat(caret - shift)}^`);
  }
  return frame;
}

/** Tabs as spaces up to the next stop, so that columns can be counted; nothing that would move the cursor. */
function plainLine(line: string): string {
  let text = '';
  for (const part of line.split(/(\t)/)) {
    text +=
      part === '\t'
        ? ' '.repeat(tabStop - (stringWidth(text) % tabStop))
        : part.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
  }
  return text;
}

/** The part of a line that begins at a column of the screen; a wide letter cut in half is left out whole. */
function shown(text: string, from: number): string {
  let at = 0;
  let part = from === 0 ? '' : '…';
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    const columns = stringWidth(segment);
    if (at + columns > from + widest) return `${part}…`;
    if (at > from || (at === from && from === 0)) part += segment;
    else if (at === from) part += ' '.repeat(Math.max(0, columns - 1));
    else if (at + columns > from) part += ' '.repeat(at + columns - from - 1);
    at += columns;
  }
  return part;
}
