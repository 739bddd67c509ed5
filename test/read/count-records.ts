/** A record as RFC 4180 and nobody else sees it: its cells, line breaks made LF. */
export type CountedRecord = readonly string[];

/**
 * The records of a delimited text, by a reader that shares nothing with the program: letter by letter, a quote opens
 * only at the start of a cell, and a quoted cell that goes on after its quote is taken as it stands. Undefined where a
 * quote never closes.
 */
export function countRecords(whole: string, delimiter: string): CountedRecord[] | undefined {
  const text = whole.replace(/\r\n|\r/g, '\n');
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = cellFrom(text, at, delimiter);
    if (cell === undefined) return undefined;
    record.push(cell.text);
    at = cell.next;
    const last = at >= text.length;
    if (last || text[at] === '\n') {
      records.push(record);
      record = [];
      at++;
      continue;
    }
    at++;
    if (at >= text.length) records.push([...record, '']);
  }
  return records;
}

function cellFrom(text: string, from: number, delimiter: string): { text: string; next: number } | undefined {
  const ends = (at: number) => at >= text.length || text[at] === delimiter || text[at] === '\n';
  if (text[from] !== '"') {
    let at = from;
    while (!ends(at)) at++;
    return { text: text.slice(from, at), next: at };
  }
  const parts: string[] = [];
  let [at, part] = [from + 1, from + 1];
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    if (text[quote + 1] === '"') {
      parts.push(text.slice(part, quote + 1));
      at = quote + 2;
      part = at;
      continue;
    }
    parts.push(text.slice(part, quote));
    return ends(quote + 1) ? { text: parts.join(''), next: quote + 1 } : undefined;
  }
}
