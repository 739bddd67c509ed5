import { readFileSync, writeFileSync } from 'node:fs';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { shuffled } from '../../src/stats/shuffled.ts';

/** Shuffles the rows of a CSV below the header, byte for byte otherwise. */
export function shuffleRows(path: string, seed = path.length.toString()): void {
  const [header = '', ...rows] = csvRecords(readFileSync(path, 'latin1'));
  const whole = rows.map((row) => (row.endsWith('\n') ? row : `${row}\n`));
  writeFileSync(path, [header, ...shuffled(whole, seededRandom(seed))].join(''), 'latin1');
}

/** The records of a CSV as written, line breaks inside quotes included. */
function csvRecords(text: string): readonly string[] {
  return text.match(/(?:[^"\n]|"[^"]*")*(?:\n|$)/g)?.filter((record) => record !== '') ?? [];
}

/** Row numbers in problems say where a row stood, so they follow it, and so does the space that is left beside them. */
export function withoutRows(text: string): string {
  return text
    .replace(/"(row|startLine)": ?\d+/g, '"$1":…')
    .replace(/\bline=("?)\d+/g, 'line=$1…')
    .replace(/\brow \d+/g, 'row …')
    .replace(/(\.csv:)\d+(:\d+)? */g, '$1…$2 ');
}

/** The same files, those of problems without row numbers. */
export function withoutRowNumbers(tree: ReadonlyMap<string, Buffer>): ReadonlyMap<string, Buffer> {
  return new Map(
    [...tree].map(([path, bytes]) => [
      path,
      /\.(json|xml)$/.test(path) ? Buffer.from(withoutRows(bytes.toString())) : bytes,
    ]),
  );
}
