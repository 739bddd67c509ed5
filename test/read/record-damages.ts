import { Buffer } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** One way in which a file can come to harm: what was done, and the bytes after it. */
export type Damage = { readonly kind: DamageKind; readonly what: string; readonly bytes: Uint8Array };
export type DamageKind = (typeof damageKinds)[number];

export const damageKinds = [
  'flip',
  'truncation',
  'conflict',
  'swap',
  'sort',
  'delete',
  'double',
  're-type',
  'column',
  'save',
] as const;

/** Every n-th of a list of places, from a start of its own, so that several files do not all skip the same ones. */
export type Sample = { readonly every: number; readonly from: number };
const sampled = (length: number, { every, from }: Sample): number[] =>
  Array.from(
    { length: Math.ceil(Math.max(0, length - (from % every)) / every) },
    (_, at) => (from % every) + at * every,
  );

/** Every byte with one bit turned. */
export function* flips(bytes: Uint8Array, sample: Sample): Generator<Damage> {
  for (const place of sampled(bytes.length * 8, sample)) {
    const turned = Uint8Array.from(bytes);
    const at = place >> 3;
    turned[at] = (turned[at] ?? 0) ^ (1 << (place & 7));
    yield { kind: 'flip', what: `bit ${place & 7} of byte ${at}`, bytes: turned };
  }
}

/** The file cut off after every byte; not at its very end. */
export function* truncations(bytes: Uint8Array, sample: Sample): Generator<Damage> {
  for (const length of sampled(bytes.length, sample))
    yield { kind: 'truncation', what: `after ${length} bytes`, bytes: bytes.slice(0, length) };
}

/** What git leaves around a line that two people changed. */
export function* conflicts(bytes: Uint8Array, sample: Sample): Generator<Damage> {
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  for (const at of sampled(lines.length - 1, sample)) {
    const marked = ['<<<<<<< HEAD', lines[at], '=======', lines[at], '>>>>>>> theirs'];
    const text = [...lines.slice(0, at), ...marked, ...lines.slice(at + 1)].join('\n');
    yield { kind: 'conflict', what: `around line ${at + 1}`, bytes: Buffer.from(text) };
  }
}

type Rows = readonly (readonly string[])[];

/** What people and spreadsheets do to the rows and columns of a table, and to the file when they save it. */
export function* tableDamages(bytes: Uint8Array, sample: Sample): Generator<Damage> {
  const [header = [], ...rows]: string[][] = parse(Buffer.from(bytes), { bom: true, relaxColumnCount: true });
  const saved = (kind: DamageKind, what: string, table: Rows, options = {}): Damage => ({
    kind,
    what,
    bytes: Buffer.from(
      stringify(
        table.map((row) => [...row]),
        options,
      ),
    ),
  });
  for (const at of sampled(rows.length, sample)) {
    const next = (at + 1) % rows.length;
    if (next !== at)
      yield saved('swap', `rows ${at + 2} and ${next + 2}`, [
        header,
        ...rows.map((row, place) => (place === at ? rows[next] : place === next ? rows[at] : row) ?? []),
      ]);
    yield saved('delete', `row ${at + 2}`, [header, ...rows.toSpliced(at, 1)]);
    yield saved('double', `row ${at + 2}`, [header, ...rows.slice(0, at + 1), ...rows.slice(at)]);
  }
  for (const [column, name] of header.entries()) {
    const sorted = rows.toSorted((a, b) => ((a[column] ?? '') < (b[column] ?? '') ? -1 : 1));
    yield saved('sort', `by ${name}`, [header, ...sorted]);
    // The one column alone, as who selects a column and sorts it does.
    const torn = rows.map((row, at) => row.with(column, sorted[at]?.[column] ?? ''));
    yield saved('sort', `${name} alone`, [header, ...torn]);
    const all = [header, ...rows];
    yield saved(
      'column',
      `${name} deleted`,
      all.map((row) => row.toSpliced(column, 1)),
    );
    yield saved('column', `${name} renamed`, [header.with(column, `${name} old`), ...rows]);
    yield saved(
      'column',
      `${name} moved to the end`,
      all.map((row) => [...row.toSpliced(column, 1), row[column] ?? '']),
    );
    for (const { what, typed } of reTypes) {
      const places = rows.flatMap((row, at) => (typed(row[column] ?? '') === undefined ? [] : [at]));
      for (const place of sampled(places.length, sample)) {
        const at = places[place] ?? 0;
        const cell = typed(rows[at]?.[column] ?? '') ?? '';
        yield saved('re-type', `${name} of row ${at + 2}: ${what}`, [
          header,
          ...rows.with(at, (rows[at] ?? []).with(column, cell)),
        ]);
      }
      if (places.length > 0)
        yield saved('re-type', `all of ${name}: ${what}`, [
          header,
          ...rows.map((row) => row.with(column, typed(row[column] ?? '') ?? row[column] ?? '')),
        ]);
    }
  }
  const table = [header, ...rows];
  yield saved('save', 'CRLF and BOM', table, { bom: true, record_delimiter: 'windows' });
  yield saved('save', 'semicolons', table, { delimiter: ';' });
  yield saved('save', 'tabs', table, { delimiter: '\t' });
  yield saved('save', 'everything quoted', table, { quoted: true });
  yield saved(
    'save',
    'empty columns behind',
    table.map((row) => [...row, '', '']),
  );
  yield saved('save', 'empty rows behind', [...table, header.map(() => ''), header.map(() => '')]);
}

type ReType = { readonly what: string; readonly typed: (cell: string) => string | undefined };
const day = /^(\d{4})-(\d\d)-(\d\d)$/;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What a spreadsheet makes of a cell; undefined where it leaves it alone. */
const reTypes: readonly ReType[] = [
  {
    what: 'a day with slashes',
    typed: (cell) =>
      !day.test(cell) ? undefined : cell.replace(day, (_, y, m, d) => `${Number(m)}/${Number(d)}/${y}`),
  },
  { what: 'a day with dots', typed: (cell) => (!day.test(cell) ? undefined : cell.replace(day, '$3.$2.$1')) },
  {
    what: 'a day with a short month',
    typed: (cell) =>
      !day.test(cell)
        ? undefined
        : cell.replace(day, (_, _y, m, d) => `${Number(d)}-${months[Number(m) - 1]}`),
  },
  {
    what: 'a serial number',
    typed: (cell) => (!day.test(cell) ? undefined : String(Date.parse(cell) / 86_400_000 + 25_569)),
  },
  { what: 'hashes', typed: (cell) => (!day.test(cell) ? undefined : '########') },
  {
    what: 'a decimal comma',
    typed: (cell) => (/^-?\d+\.\d+$/.test(cell) ? cell.replace('.', ',') : undefined),
  },
  {
    what: 'a day out of decimals',
    typed: (cell) =>
      /^\d{1,2}\.\d{1,2}$/.test(cell)
        ? `${cell.split('.')[0]}-${months[Number(cell.split('.')[1]) % 12]}`
        : undefined,
  },
  {
    what: 'no zeros behind',
    typed: (cell) => (/^\d+\.\d*0+$/.test(cell) ? String(Number(cell)) : undefined),
  },
  { what: 'a number with .0', typed: (cell) => (/^\d+$/.test(cell) ? `${cell}.0` : undefined) },
  { what: 'scientific', typed: (cell) => (/\d/.test(cell) && !day.test(cell) ? '1.23457E+11' : undefined) },
  { what: 'a lost zero', typed: (cell) => (/^0\d/.test(cell) ? cell.replace(/^0+/, '') : undefined) },
  {
    what: 'a truth value',
    typed: (cell) => (/^(yes|no)$/.test(cell) ? (cell === 'yes' ? 'TRUE' : 'FALSE') : undefined),
  },
  { what: 'an error', typed: (cell) => (cell === '' ? undefined : '#REF!') },
  { what: 'empty', typed: (cell) => (cell === '' ? undefined : '') },
  { what: 'blanks around', typed: (cell) => (cell === '' ? undefined : ` ${cell} `) },
  { what: 'capitals', typed: (cell) => (cell.toUpperCase() === cell ? undefined : cell.toUpperCase()) },
  {
    what: 'the cell above, filled down',
    typed: (cell) =>
      /\d$/.test(cell) ? cell.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)) : undefined,
  },
];
