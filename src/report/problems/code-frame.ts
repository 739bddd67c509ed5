import stringWidth from 'string-width';
import { charactersOf } from '../../model/characters.ts';
import { isPrintable, withoutControls } from '../../model/printable-text.ts';

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
  const caret = columnsOf(placedLetters(found.slice(0, Math.max(0, place.column - 1))));
  const fits = columnsOf(placedLetters(found)) <= widest;
  const shift = fits ? 0 : Math.max(0, caret - Math.floor(widest / 2));
  const first = Math.max(1, place.line - context);
  // An empty line at the very end is the end of the last one, not a line to show.
  const end = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  const last = Math.max(place.line, Math.min(end, place.line + context));
  const digits = String(last).length;
  const frame: string[] = [];
  for (let number = first; number <= last; number++) {
    const mark = number === place.line ? '>' : ' ';
    const text = shownPart(placedLetters(lines[number - 1] ?? ''), shift);
    frame.push(`${mark} ${String(number).padStart(digits)} | ${text}`.trimEnd());
    // The `…` at the left takes a column of its own.
    if (mark === '>')
      frame.push(`  ${' '.repeat(digits)} | ${' '.repeat(caret - shift + (shift > 0 ? 1 : 0))}^`);
  }
  return frame;
}

type Letter = { readonly text: string; readonly columns: number };

/** Letters with the columns they take; tabs become spaces up to the next stop, what would move the cursor is left out. */
function placedLetters(line: string): Letter[] {
  const letters: Letter[] = [];
  let at = 0;
  for (const letter of charactersOf(withoutControls(line))) {
    if (letter !== '\t' && !isPrintable(letter)) continue;
    const text = letter === '\t' ? ' '.repeat(tabStop - (at % tabStop)) : letter;
    const columns = stringWidth(text);
    letters.push({ text, columns });
    at += columns;
  }
  return letters;
}

const columnsOf = (letters: readonly Letter[]): number =>
  letters.reduce((sum, { columns }) => sum + columns, 0);

/** The part that begins at a column of the screen; a wide letter that the cut would halve becomes spaces. */
function shownPart(letters: readonly Letter[], from: number): string {
  let at = 0;
  let part = from > 0 && letters.length > 0 ? '…' : '';
  for (const { text, columns } of letters) {
    if (at + columns > from + widest) return `${part}…`;
    if (at >= from) part += text;
    else part += ' '.repeat(Math.max(0, at + columns - from));
    at += columns;
  }
  return at <= from && from > 0 ? '' : part;
}
