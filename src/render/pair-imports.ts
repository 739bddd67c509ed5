import { printable } from '../model/printable-text.ts';
import { type CsvDialect, excelCsv, renderCsv } from './csv.ts';

/** Programs that take a list of finished pairs. */
export const pairImports = ['chronus', 'pushfar'] as const;
export type PairImport = (typeof pairImports)[number];

/** A pair as it is told to another program: each of the two by the address under which that program knows them. */
export type AddressedPair = {
  readonly mentor: string;
  readonly mentee: string;
  readonly name: string;
  /** The number of the program over there; empty where nobody has said it. */
  readonly programId: string;
};

type Layout = {
  readonly header: readonly string[];
  readonly row: (pair: AddressedPair) => readonly string[];
  readonly dialect: CsvDialect;
};

/** Addresses and numbers are ASCII: a byte order mark would only stand in the way of the first header. */
const asciiCsv: CsvDialect = { ...excelCsv, bom: false };

const layouts: Readonly<Record<PairImport, Layout>> = {
  // Chronus asks for UTF-8 as Excel saves it.
  chronus: {
    header: ['Mentor Email Address', 'Mentee Email Address', 'Mentoring Connection Name'],
    row: ({ mentor, mentee, name }) => [mentor, mentee, printable(name)],
    dialect: excelCsv,
  },
  // PushFar has the columns mapped by whoever uploads the file; the headers are in the words of its preferences.
  pushfar: {
    header: ['Program ID', 'Mentor Email', 'Mentee Email'],
    row: ({ mentor, mentee, programId }) => [programId, mentor, mentee],
    dialect: asciiCsv,
  },
};

/** The pairs as the table that this program imports, in the order given. */
export function renderPairImport(program: PairImport, pairs: readonly AddressedPair[]): string {
  const { header, row, dialect } = layouts[program];
  return renderCsv([header, ...pairs.map(row)], dialect);
}
