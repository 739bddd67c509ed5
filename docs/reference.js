// The pages under docs/reference/, made of the sources and by running mentor itself: npm run reference
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandsPage, explainedExits } from './commands-page.js';
import { grammars, grammarsPage, refusedSettings } from './grammars-page.js';
import { loadSource } from './load-source.js';
import { notes as metricNotes, metricsPage } from './metrics-page.js';
import { indexPage, problemPage } from './problem-pages.js';
import { settingsPage } from './settings-page.js';

export {
  commandsPage,
  explainedExits,
  grammars,
  grammarsPage,
  indexPage,
  metricNotes,
  metricsPage,
  refusedSettings,
  settingsPage,
};

const root = join(import.meta.dirname, '..');
const pages = join(root, 'docs', 'reference');
const fixtures = join(root, 'fixtures', 'problems');
/** The day on which every example is looked at. */
const today = '2026-02-16';

/**
 * What runs a fixture and where its problem stands, by code; `command` is check unless it says otherwise.
 * @type {Readonly<Record<string, {readonly command?: string, readonly place: string}>>}
 */
export const examples = JSON.parse(readFileSync(join(fixtures, 'table.json'), 'utf8'));

/**
 * Runs the built command line in a folder and gives back what it says, in a width of 80 columns and without colour.
 * @param {string} bin
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<{readonly data: string, readonly words: string}>}
 */
function run(bin, args, cwd) {
  const { FORCE_COLOR: _, GITHUB_STEP_SUMMARY: __, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd, env: { ...env, NO_COLOR: '1' } });
    /** @type {Buffer[]} */
    const out = [];
    /** @type {Buffer[]} */
    const words = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => words.push(chunk));
    child.on('error', reject);
    child.on('close', () =>
      resolve({ data: String(Buffer.concat(out)), words: String(Buffer.concat(words)) }),
    );
  });
}

/**
 * The paragraphs that name a code at the end of their first line, or in a line of its own below a long place.
 * @param {string} said
 * @param {string} code
 * @returns {string}
 */
export function aboutCode(said, code) {
  const about = said.split(/\n\n+/).filter((paragraph) => {
    const [first = '', ...others] = paragraph.split('\n');
    const named = first.endsWith(` ${code}`) || others.some((line) => line.trim() === code);
    return /^(error|warning)\b/.test(first) && named;
  });
  return about.join('\n\n').trimEnd();
}

/**
 * What mentor says about the fixture of a code.
 * @param {string} bin
 * @param {string} code
 * @returns {Promise<string>}
 */
export async function playExample(bin, code) {
  const folder = mkdtempSync(join(tmpdir(), 'mentor-reference-'));
  try {
    cpSync(join(fixtures, code), folder, { recursive: true });
    const { data, words } = await run(bin, [...commandOf(code).split(' '), '--today', today], folder);
    return aboutCode(`${data}\n\n${words}`, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} code */
export const commandOf = (code) => examples[code]?.command ?? 'check';

/**
 * Every kind of problem with its explanation, as mentor gives it to code scanners.
 * @param {string} bin
 */
export async function readRules(bin) {
  const folder = mkdtempSync(join(tmpdir(), 'mentor-reference-'));
  try {
    const { data } = await run(bin, ['check', '--format', 'sarif', '--quiet'], folder);
    return JSON.parse(data).runs[0].tool.driver.rules;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The page of one code.
 * @param {import('./problem-pages.js').Rule} rule
 * @param {string} said
 */
export function pageOf(rule, said) {
  const folder = join(fixtures, rule.id);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).replaceAll('\\', '/'), bytes: readFileSync(path) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return problemPage(rule, { files, said, command: commandOf(rule.id) });
}

/** @param {{readonly id: string}} rule */
const hasExample = ({ id }) => examples[id] !== undefined;

/**
 * Every page by its path under docs/reference/.
 * @param {string} bin
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export async function makePages(bin) {
  const rules = await readRules(bin);
  /** @type {Map<string, string>} */
  const made = new Map();
  for (const rule of rules.filter(hasExample))
    made.set(`problems/${rule.id}.md`, pageOf(rule, await playExample(bin, rule.id)));
  made.set('problems/README.md', indexPage(rules.filter(hasExample)));
  made.set('program.md', await programPage(bin));
  const [table, common] = [
    await loadSource('src/cli/command-table.ts'),
    await loadSource('src/cli/common-options.ts'),
  ];
  made.set('commands.md', commandsPage({ ...table, ...common }));
  const [ids, words] = [
    await loadSource('src/model/metric-ids.ts'),
    await loadSource('src/texts/metric-words/metric-words.ts'),
  ];
  made.set('metrics.md', metricsPage({ ...ids, ...words }));
  made.set('grammars.md', await allGrammars(bin));
  return made;
}

/** @param {string} bin */
export async function programPage(bin) {
  const { data } = await run(bin, ['schema', 'program'], root);
  return settingsPage(JSON.parse(data));
}

/**
 * The page of the small grammars, with what mentor says of every text that does not fit.
 * @param {string} bin
 */
async function allGrammars(bin) {
  const folder = mkdtempSync(join(tmpdir(), 'mentor-reference-'));
  try {
    /** @type {Map<string, {readonly message: string, readonly advice: string}>} */
    const said = new Map();
    for (const setting of refusedSettings) {
      writeFileSync(join(folder, 'program.yaml'), `${setting}\n`);
      const { data } = await run(bin, ['check', '--json', '--today', today], folder);
      const { problems } = JSON.parse(data);
      said.set(setting, problems.find(aboutProgram));
    }
    return grammarsPage((setting) => said.get(setting) ?? { message: '', advice: '' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {{readonly code: string}} problem */
const aboutProgram = ({ code }) => code === 'invalid-setting' || code === 'idle-setting';

/** Writes every page, and removes pages of codes that are no more. */
async function main() {
  const made = await makePages(join(root, 'bin', 'mentor.js'));
  mkdirSync(join(pages, 'problems'), { recursive: true });
  for (const name of readdirSync(join(pages, 'problems')))
    if (!made.has(`problems/${name}`)) rmSync(join(pages, 'problems', name));
  for (const [path, text] of made) writeFileSync(join(pages, path), text);
  process.stdout.write(`${made.size} pages in docs/reference/.\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
