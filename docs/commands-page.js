// The reference of the command line, made from the table of commands.

/** What exit codes mean, in the words of the README. */
export const exits = [
  [0, 'done'],
  [
    1,
    'done, with findings: errors found by `check`, something missing under `--ready`, rows refused, a match that does not hold, a target missed or unknown under `--gate`, somebody unmatched under `--strict`, a report that its data refuse',
  ],
  [2, 'bad usage or bad input; nothing was written'],
  [3, 'a file could not be read or written; nothing was lost'],
  [70, 'a bug in `mentor`; nothing was written halfway'],
  [130, 'interrupted'],
];

/** The codes that the page explains, for the test that holds them against the program. */
export const explainedExits = exits.map(([code]) => code);

/**
 * @typedef {readonly (readonly [flags: string, words: string])[]} Options
 * @typedef {{
 *   readonly name: string, readonly arguments?: string, readonly summary: string, readonly short: string,
 *   readonly phase: string, readonly options?: Options, readonly examples: readonly string[],
 * }} Command
 */

/**
 * @param {{readonly commands: readonly Command[], readonly commonOptions: Options}} table
 * @returns {string}
 */
export function commandsPage({ commands, commonOptions }) {
  const phases = [...new Set(commands.map(({ phase }) => phase))];
  return `${[
    '# Commands',
    '`mentor <command> --help` says the same on the terminal. All commands work on the program folder: the current one, or\nthat of `-C`.',
    ...phases.map((phase) =>
      [`**${phase}**`, '', ...commands.filter((one) => one.phase === phase).map(listed)].join('\n'),
    ),
    '## Options of every command',
    optionTable(commonOptions),
    'With `--json` standard output carries one document and nothing else, and `mentor schema <command>` prints its schema.\nWords for people go to standard error then.',
    '## Exit codes',
    ['| code | means |', '|--:|---|', ...exits.map(([code, words]) => `| ${code} | ${words} |`)].join('\n'),
    ...commands.flatMap(commandParts),
    'This page is made by `npm run reference`.',
  ].join('\n\n')}\n`;
}

/** @param {Command} command */
const listed = ({ name, short }) => `- [\`${name}\`](#mentor-${name}): ${short}`;

/**
 * @param {Command} command
 * @returns {string[]}
 */
function commandParts({ name, arguments: takes, summary, options = [], examples }) {
  return [
    `## mentor ${name}`,
    `${capitalised(summary)}.`,
    `\`\`\`text\nmentor ${[name, takes, '[options]'].filter((part) => part !== undefined).join(' ')}\n\`\`\``,
    ...(options.length === 0 ? [] : [optionTable(options)]),
    `${examples.length === 1 ? 'An example' : 'Examples'}:`,
    `\`\`\`text\n${examples.join('\n')}\n\`\`\``,
  ];
}

/** @param {Options} options */
const optionTable = (options) =>
  [
    '| option | does |',
    '|---|---|',
    ...options.map(([flags, words]) => `| \`${flags}\` | ${cell(words)} |`),
  ].join('\n');

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');

/** @param {string} text */
const capitalised = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
