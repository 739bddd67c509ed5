import { type Project, roomOf } from './project.ts';
import { hits, importsOf, type Law } from './searches.ts';
import type { Source } from './source.ts';

/** What only the writer of a format may hold: where it is found, and the files or folders that may. */
type Mark = {
  readonly find: (source: Source) => readonly string[];
  readonly rooms?: readonly string[];
  readonly places: readonly string[];
};

const literal =
  (pattern: RegExp) =>
  (source: Source): readonly string[] =>
    hits(source, source.literals, pattern);
const code =
  (pattern: RegExp) =>
  (source: Source): readonly string[] =>
    hits(source, source.code, pattern);
const imported = (name: string) => (source: Source) =>
  importsOf(
    [source],
    (found) => found === name,
    () => false,
  );

/** Of each format what betrays that somebody writes it by hand. */
const marks: Readonly<Record<string, Mark>> = {
  'text of HTML, XML and Markdown': {
    find: literal(/&(?:amp|lt|gt|quot|apos|#x?[\da-f]+)\b;?/gi),
    places: [
      'src/render/html-escape.ts',
      'src/render/xml-escape.ts',
      'src/render/xlsx-text.ts',
      'src/render/markdown-escape.ts',
      // Reads workbooks of others.
      'src/read/xml-text.ts',
      // Puts texts back into documents of others, as they were written.
      'src/personal/edit/',
    ],
  },
  'elements of HTML and XML': {
    find: literal(/<\/?[a-z][\w:-]*(?=[\s/>$]|$)/gm),
    rooms: ['render'],
    places: [
      'src/render/html.tsx',
      'src/render/html-table.tsx',
      'src/render/letter-body.tsx',
      'src/render/junit-suites.ts',
      'src/render/xlsx.ts',
      'src/render/xlsx-cells.ts',
      'src/render/xlsx-sheet.ts',
      'src/render/xlsx-styles.ts',
    ],
  },
  'finished HTML': {
    find: code(/\bnew\s+Markup\b/g),
    places: ['src/render/jsx-runtime.ts', 'src/render/html.tsx'],
  },
  'rows of CSV': { find: imported('csv-stringify'), places: ['src/render/csv.ts'] },
  workbooks: { find: imported('fflate'), places: ['src/render/xlsx.ts'] },
  'lines of a calendar': {
    find: literal(/\b(?:BEGIN|END):V\w+(?=\\r|\\n|\$)/g),
    places: ['src/render/ics-calendar.ts'],
  },
  'headers of a mail': {
    find: literal(/\b(?:Content-[A-Z][\w-]*|MIME-Version|X-Unsent|Message-ID):|=\?(?:utf|UTF)-8/g),
    places: ['src/render/eml.ts', 'src/render/eml-headers.ts'],
  },
  'commands to a terminal': {
    find: literal(/\\(?:x1b|u001b|u\{1b\}|x9b|u009b)|(?![\t\r\n])\p{Cc}/giu),
    places: ['src/render/terminal-text.ts'],
  },
  'commands to a build server': {
    find: literal(/(?:^|[^:\w])::(?:error|warning|notice|add-mask|set-output|\s*$)/gm),
    places: ['src/render/workflow-command.ts'],
  },
};

/** The law on escapes: what people typed reaches a format by way of its one writer. */
export const escapeLaws = {
  'each format is written by its own writer only': {
    reason:
      'an escape that is written twice is forgotten the third time; there is one for each format, in render/',
    breaches: ({ sources }: Project) =>
      Object.entries(marks).flatMap(([format, mark]) => breachesOf(format, mark, sources)),
  },
} as const satisfies Record<string, Law>;

function breachesOf(
  format: string,
  { find, rooms, places }: Mark,
  sources: readonly Source[],
): readonly string[] {
  const isPlace = (path: string) =>
    places.find((place) => path === place || (place.endsWith('/') && path.startsWith(place)));
  const looked = sources.filter(({ path }) => rooms === undefined || rooms.includes(roomOf(path)));
  const found = looked.map((source) => ({
    place: isPlace(source.path),
    path: source.path,
    hits: find(source),
  }));
  const idle = places.filter(
    (place) =>
      found.some((one) => one.place === place) &&
      found.every((one) => one.place !== place || one.hits.length === 0),
  );
  return [
    ...found
      .filter(({ place }) => place === undefined)
      .flatMap((one) => one.hits.map((hit) => `${hit} (${format})`)),
    ...idle.map((place) => `${place}: writes no ${format} any more`),
  ];
}
