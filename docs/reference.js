// The pages under docs/reference/, made by running mentor itself on fixtures/problems/: npm run reference
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexPage, problemPage } from './problem-pages.js';
import { settingsPage } from './settings-page.js';

export { indexPage, settingsPage };

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
 * Runs the built command line in a folder and gives back all it says, in a width of 80 columns and without colour.
 * @param {string} bin
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<string>}
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
    child.on('close', () => resolve(`${Buffer.concat(out)}\n\n${Buffer.concat(words)}`));
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
    return aboutCode(await run(bin, [...commandOf(code).split(' '), '--today', today], folder), code);
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
    const said = await run(bin, ['check', '--format', 'sarif', '--quiet'], folder);
    return JSON.parse(said).runs[0].tool.driver.rules;
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
  return made;
}

/** @param {string} bin */
export async function programPage(bin) {
  return settingsPage(JSON.parse(await run(bin, ['schema', 'program'], root)));
}

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
