import { Buffer } from 'node:buffer';
import type { SourceFile } from '../../src/model/source-file.ts';
import { countRecords } from './count-records.ts';
import { anyTokens, mutate } from './fuzz-bytes.ts';
import { anyCalendar } from './fuzz-calendars.ts';
import { csvOf, mutateRows } from './fuzz-cells.ts';
import { type Dice, diceOf } from './fuzz-dice.ts';
import { anyRecord } from './fuzz-records.ts';
import { anySettings } from './fuzz-settings.ts';
import { anyWorkbook } from './fuzz-workbooks.ts';

export const fuzzedReaders = ['tables', 'workbooks', 'settings', 'calendars', 'records'] as const;
export type FuzzedReader = (typeof fuzzedReaders)[number];

/** Program folders whose files are disturbed: those of examples, and some that commands have been at work in. */
export type FuzzCorpus = readonly (readonly SourceFile[])[];

/** A folder with something odd in it. */
export type FuzzCase = {
  readonly files: readonly SourceFile[];
  /** The paths of what is not as it was. */
  readonly odd: readonly string[];
  /** Whether commands are run in it, too. */
  readonly commands: boolean;
};

/** One case of so many: a command takes as long as twenty readings. */
const commandsOnce = 25;

const records =
  /^((pairings|schedule|checkins|goals|training|contacts|overrides|lottery|published)\.csv|match\.lock\.json|\.mentor\/.*)$/;
const isTable = ({ path }: SourceFile): boolean => /\.csv$/.test(path) && !records.test(path);

/** The case of a number, always the same. */
export function fuzzCase(reader: FuzzedReader, seed: number, corpus: FuzzCorpus): FuzzCase {
  return makers[reader](corpus, diceOf(seed));
}

/** Whose calendar it is. */
const onePerson: SourceFile = {
  path: 'people.csv',
  bytes: Buffer.from('Employee number,Full name,Email,Role\nN0649,Ann Lee,ann@northwind.example,mentor\n'),
};

type Maker = (corpus: FuzzCorpus, dice: Dice) => FuzzCase;

const makers: Readonly<Record<FuzzedReader, Maker>> = {
  tables: disturbing(isTable, ({ bytes }, dice) => {
    if (dice.once(2)) return mutate(bytes, dice, anyTokens);
    const rows = countRecords(new TextDecoder().decode(bytes), ',') ?? [];
    return Buffer.from(csvOf(mutateRows(rows.slice(0, 60), dice), dice));
  }),
  records: disturbing(
    ({ path }) => records.test(path),
    ({ path, bytes }, dice) => anyRecord(path, bytes, dice),
  ),
  settings: disturbing(
    ({ path }) => path === 'program.yaml',
    ({ bytes }, dice) => anySettings([bytes], dice),
  ),
  workbooks(corpus, dice) {
    const known = corpus.flat().filter(({ path }) => path.endsWith('.xlsx'));
    const path = dice.pick([
      'mentees.xlsx',
      'mentors.xlsx',
      'roster.xlsx',
      'answers/checkins.xlsx',
      'people.csv',
    ]);
    const bytes = anyWorkbook(
      known.map((file) => file.bytes),
      dice,
    );
    const base = dice.once(2) ? [] : dice.pick(corpus).filter((file) => file.path === 'program.yaml');
    return { files: [...base, { path, bytes }], odd: [path], commands: dice.once(commandsOnce) };
  },
  calendars(corpus, dice) {
    const known = corpus.flat().filter(({ path }) => path.endsWith('.ics'));
    const odd = anyCalendar(
      known.map(({ bytes }) => bytes),
      dice,
    );
    const commands = dice.once(commandsOnce);
    const whole = corpus.find((files) => files.some(({ path }) => path === odd.path)) ?? [];
    const base = commands ? whole.filter(({ path }) => path !== odd.path) : [onePerson];
    return { files: [...base, odd], odd: [odd.path], commands };
  },
};

/** Takes a folder that holds such files, and changes one of them, now and then several. */
function disturbing(
  isMeant: (file: SourceFile) => boolean,
  change: (file: SourceFile, dice: Dice) => Uint8Array,
): Maker {
  return (corpus, dice) => {
    const base = dice.pick(corpus.filter((files) => files.some(isMeant)));
    const meant = base.filter(isMeant);
    const odd = new Set(
      Array.from({ length: dice.once(4) ? dice.some(meant.length) : 1 }, () => dice.pick(meant).path),
    );
    return {
      files: base.map((file) => (odd.has(file.path) ? { path: file.path, bytes: change(file, dice) } : file)),
      odd: [...odd],
      commands: dice.once(commandsOnce),
    };
  };
}
