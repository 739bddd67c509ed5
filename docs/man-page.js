// The manual page mentor(1), made from the table of commands when the package is built.

/** The files that a person meets first, and what they are. */
const files = [
  ['program.yaml', 'the settings of the program; optional at first, every setting has a default'],
  ['the people files', 'the form exports as downloaded: CSV, XLSX, or a zip with one of them'],
  ['overrides.csv', 'decisions of the coordinator: pins, bans, who is out or pauses, corrections'],
  [
    'pairings.csv, schedule.csv, checkins.csv',
    'records: the pairs, the meetings, the answers; to be edited by hand too',
  ],
  ['match.lock.json', 'what the last match rested on, with its certificate'],
  ['out/', 'renderings; they can be made again'],
];

const environment = [
  ['NO_COLOR', 'no colour, unless --color is given'],
  ['FORCE_COLOR', 'colour even without a terminal'],
  ['GITHUB_STEP_SUMMARY', 'the file that --annotations github adds its summary to; GitHub sets it'],
];

/**
 * @typedef {readonly (readonly [flags: string, words: string, values?: object])[]} Options
 * @typedef {{
 *   readonly name: string, readonly arguments?: string, readonly summary: string, readonly phase: string,
 *   readonly options?: Options, readonly examples: readonly string[],
 * }} Command
 */

/**
 * @param {{
 *   readonly version: string, readonly description: string, readonly commands: readonly Command[],
 *   readonly commonOptions: Options, readonly exits: readonly (readonly [code: number, words: string])[],
 * }} of
 * @returns {string}
 */
export function manPage({ version, description, commands, commonOptions, exits }) {
  const phases = [...new Set(commands.map(({ phase }) => phase))];
  return `${[
    `.TH MENTOR 1 "" "mentor ${version}" "User Commands"`,
    // Words stay whole, so that what is copied is what was meant.
    '.nh',
    '.ad l',
    '.SH NAME',
    'mentor \\- run a mentoring program from plain files',
    '.SH SYNOPSIS',
    '.B mentor',
    '.I command',
    '.RI [ options ]',
    '.SH DESCRIPTION',
    ...text(description),
    '.PP',
    'All commands work on the program folder: the current one, or that of',
    '.BR \\-C .',
    'Data go to standard output, words to standard error.',
    ...phases.flatMap((phase) => [
      `.SH ${roff(phase.replace(':', '').toUpperCase())}`,
      ...commands.filter((command) => command.phase === phase).flatMap(commandLines),
    ]),
    '.SH OPTIONS OF EVERY COMMAND',
    ...commonOptions.flatMap(([flags, words]) => item(flags, words)),
    ...item('-h, --help', 'how a command is used, with examples'),
    ...item('-V, --version', 'print the version'),
    '.SH FILES',
    ...files.flatMap(([name = '', words = '']) => item(name, words)),
    '.SH ENVIRONMENT',
    ...environment.flatMap(([name = '', words = '']) => item(name, words)),
    '.SH EXIT STATUS',
    ...exits.flatMap(([code, words]) => item(String(code), words.replaceAll('`', ''))),
  ].join('\n')}\n`;
}

/**
 * @param {Command} command
 * @returns {string[]}
 */
function commandLines({ name, arguments: takes = '', summary, options = [], examples }) {
  return [
    `.SS ${roff(`mentor ${name} ${takes}`.trim())}`,
    ...text(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`),
    ...options.flatMap(([flags, words]) => item(flags, words)),
    '.PP',
    examples.length === 1 ? 'Example:' : 'Examples:',
    '.PP',
    '.RS',
    '.nf',
    ...examples.map(roff),
    '.fi',
    '.RE',
  ];
}

/**
 * A term, and below it what it means.
 * @param {string} term
 * @param {string} words
 */
const item = (term, words) => ['.TP', `.B ${roff(term)}`, ...text(words)];

/**
 * Running text in lines of the source, which are filled again when the page is shown.
 * @param {string} words
 */
const text = (words) => (words.match(/\S.{0,66}(?!\S)|\S+/g) ?? []).map(roff);

/**
 * Text as roff: hyphens that can be copied, letters beyond ASCII by number, and no line that begins like a request.
 * @param {string} line
 */
const roff = (line) =>
  line
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/[^\0-\x7f]/gu, (letter) => `\\[u${hex(letter)}]`)
    .replace(/^[.']/, '\\&$&');

/** @param {string} letter */
const hex = (letter) => (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
