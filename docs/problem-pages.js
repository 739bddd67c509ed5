// One page of the reference for each kind of problem, and their index.

/**
 * A rule of a SARIF report.
 * @typedef {{
 *   readonly id: string,
 *   readonly shortDescription: {readonly text: string},
 *   readonly defaultConfiguration: {readonly level: 'error' | 'warning'},
 *   readonly help: {readonly text: string},
 * }} Rule
 */

const levels = {
  error: 'An **error**: `check` ends with exit code 1, and no other command goes on with it.',
  warning: 'A **warning**: it is said, and the command goes on.',
};
const longestLine = 150;
const mostLines = 40;

/**
 * @param {Rule} rule
 * @param {{readonly files: readonly {readonly path: string, readonly bytes: Buffer}[], readonly said: string, readonly command: string}} example
 * @returns {string}
 */
export function problemPage(rule, { files, said, command }) {
  const [means = '', matters = '', settle = ''] = rule.help.text.split('\n\n');
  return [
    `# \`${rule.id}\`: ${rule.shortDescription.text}`,
    levels[rule.defaultConfiguration.level],
    means,
    '## Why it matters',
    matters,
    '## An example',
    `It lies in [fixtures/problems/${rule.id}](../../../fixtures/problems/${rule.id}).`,
    ...files.flatMap(fileBlocks),
    `## What \`mentor ${command}\` says`,
    `\`\`\`text\n${said}\n\`\`\``,
    '## What to do',
    settle,
    '[All problems](README.md)',
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/**
 * @param {{readonly path: string, readonly bytes: Buffer}} file
 * @returns {string[]}
 */
function fileBlocks({ path, bytes }) {
  if (bytes.length === 0) return [`\`${path}\` holds nothing.`];
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return [`\`${path}\` is a workbook, or begins like one.`];
  const lines = bytes.toString('utf8').replaceAll('\r', '').replace(/\n$/, '').split('\n');
  const shown = lines.slice(0, mostLines).map(shortened);
  const rest = lines.length > mostLines ? [`… ${lines.length - mostLines} more lines`] : [];
  return [`\`${path}\``, `\`\`\`text\n${[...shown, ...rest].join('\n')}\n\`\`\``];
}

/** @param {string} line */
const shortened = (line) =>
  line.length <= longestLine
    ? line
    : `${line.slice(0, longestLine)}… ${line.length - longestLine} more characters`;

/**
 * @param {readonly Rule[]} rules
 * @returns {string}
 */
export function indexPage(rules) {
  const rows = rules.map(
    ({ id, defaultConfiguration: { level }, shortDescription: { text } }) =>
      `| [\`${id}\`](${id}.md) | ${level} | ${text} |`,
  );
  return [
    '# Problems',
    'Everything that can be wrong with what people put into a program folder. `mentor check` lists all of it in one run,\nworst first, with file, row and column; the other commands stop at an error and pass a warning.',
    ['| code | is | what |', '|---|---|---|', ...rows].join('\n'),
    'Each page shows an example that triggers the problem. The pages are made by `npm run reference`.',
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
