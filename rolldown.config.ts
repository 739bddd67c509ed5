import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig, type OutputBundle, type Plugin, type RolldownOptions } from 'rolldown';

type Package = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
};

/** Ours is the standard text of the MIT licence. */
const ownLicence = readFileSync(join(import.meta.dirname, 'LICENSE'), 'utf8').trim();

/** The folder of the package that a module belongs to; undefined for our own. */
function packageFolder(module: string): string | undefined {
  const parts = module.replace(/^\0+/, '').split('?')[0]?.split(/[\\/]/) ?? [];
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return undefined;
  return parts.slice(0, at + (parts[at + 1]?.startsWith('@') ? 3 : 2)).join(sep);
}

/**
 * One package with its licence, word for word. A package that says MIT and ships no text gets the standard one in its
 * author's name; any other without a text stops the build, since it must not be shipped.
 */
function licenceOf(folder: string): string {
  const { name, version, license, author, repository }: Package = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const files = readdirSync(folder)
    .filter((file) => /^((un)?licen[cs]e|copying|notice)/i.test(file))
    .sort();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0 && license === 'MIT') {
    const holder = typeof author === 'object' ? author.name : (author ?? `the authors of ${name}`);
    texts.push(ownLicence.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`));
  }
  if (texts.length === 0)
    throw new Error(`${name} ${version} (${license}) ships no licence text, so it cannot be bundled.`);
  // The Mozilla licence wants to be told where the source is; the others do not mind.
  const named = typeof repository === 'object' ? repository.url : (repository ?? `npm package ${name}`);
  const source = named.replace(/^git\+/, '').replace(/^[\w.-]+\/[\w.-]+$/, 'https://github.com/$&');
  return `${name} ${version} (${license ?? 'see below'})\nSource: ${source}\n\n${texts.join('\n\n')}\n`;
}

/** The licences of the packages that modules of a bundle belong to, in order of name. */
export function licencesOf(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((module) => packageFolder(module) ?? []));
  const licences = [...folders].sort().map(licenceOf);
  const rule = `\n${'-'.repeat(80)}\n\n`;
  const head = 'mentor contains code of these packages, each under its own licence.\n';
  return [head, ...licences].join(rule);
}

/** Of the packages whose code really is in the bundle. */
const thirdPartyLicences: Plugin = {
  name: 'third-party-licences',
  generateBundle(_options, bundle) {
    this.emitFile({
      type: 'asset',
      fileName: 'THIRD-PARTY-LICENSES.txt',
      source: licencesOf(modulesOf(bundle)),
    });
  },
};

/** Every module that stands in one of the chunks. */
export const modulesOf = (bundle: OutputBundle): string[] =>
  Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));

/**
 * Starting is what a short command costs most, and these parts of libraries make every start slower: no command starts
 * another program, `process` is there without asking for it, and ICU's tables are needed for few texts only.
 */
const quickStart: Plugin = {
  name: 'quick-start',
  resolveId(id) {
    return builtinInstead.has(id) ? `\0${id}` : undefined;
  },
  load(id) {
    return builtinInstead.get(id.slice(1));
  },
  transform(code, id) {
    if (packageFolder(id)?.endsWith(`${sep}string-width`) !== true) return undefined;
    const made = 'const segmenter = new Intl.Segmenter();';
    if (!code.includes(made)) throw new Error(`string-width no longer says: ${made}`);
    return code
      .replace(made, 'let segmenter;')
      .replaceAll('segmenter.segment(', '(segmenter ??= new Intl.Segmenter()).segment(');
  },
};

/** What stands for a module in the bundle: importing the real ones of Node reads every property, streams and reports too. */
const builtinInstead: ReadonlyMap<string, string> = new Map([
  ['node:process', 'module.exports = globalThis.process;'],
  ['node:child_process', 'module.exports = {};'],
  // No question is answered in an editor, which would bring tables of old encodings.
  ['@inquirer/external-editor', 'module.exports = {};'],
]);

/** A thread starts from a file of its own beside the others: its source names the source. */
export const threadEntries: Plugin = {
  name: 'thread-entries',
  transform(code, id) {
    if (packageFolder(id) !== undefined || !code.includes('import.meta.url')) return undefined;
    return code.replace(/(new URL\(\s*['"]\.\/[\w-]+)\.ts(?=['"],\s*import\.meta\.url)/g, '$1.js');
  },
};

export const solverWasm = join(import.meta.dirname, 'node_modules', 'highs', 'build', 'highs.wasm');

/**
 * HiGHS looks for its WebAssembly beside the file that its code stands in, under this very name: there it is put, so that
 * the package works from any folder and without a network.
 */
const solverBinary: Plugin = {
  name: 'solver-binary',
  generateBundle(_options, bundle) {
    const loader = modulesOf(bundle).find((id) => packageFolder(id)?.endsWith(`${sep}highs`));
    if (loader === undefined) return;
    this.emitFile({ type: 'asset', fileName: 'highs.wasm', source: readFileSync(solverWasm) });
  },
};

/**
 * The calendar of public holidays brings the history of every zone of the world, half of its size. read/public-holidays.ts asks
 * in UTC; beside it only the zones count that a rule of the calendar names, such as that of a solstice.
 */
const zonesOfHolidays: Plugin = {
  name: 'zones-of-holidays',
  transform(code, id) {
    if (!id.split(sep).join('/').endsWith('/moment-timezone/data/packed/latest.json')) return undefined;
    const rules = readFileSync(
      join(packageFolder(id) ?? '', '..', 'date-holidays', 'src', 'data.js'),
      'utf8',
    );
    const named = new Set(['UTC', 'GMT', ...(rules.match(/(?<= in )[A-Z]\w+\/\w+/g) ?? [])]);
    const { version, zones, links }: Record<'zones' | 'links', string[]> & { version: string } =
      JSON.parse(code);
    const keptLinks = links.filter((link) => named.has(link.split('|')[1] ?? ''));
    const targets = new Set([...named, ...keptLinks.map((link) => link.split('|')[0])]);
    const keptZones = zones.filter((zone) => targets.has(zone.split('|')[0]));
    if (keptZones.length + keptLinks.length < named.size)
      throw new Error(`moment-timezone does not know all of these zones: ${[...named].join(', ')}`);
    return JSON.stringify({ version, zones: keptZones, links: keptLinks, countries: [] });
  },
};

/** The manual page and the JSON Schemas, which are made from the sources as they are now. */
const papers: Plugin = {
  name: 'papers',
  async generateBundle() {
    const { packagePapers } = await import(
      pathToFileURL(join(import.meta.dirname, 'docs', 'package-papers.js')).href
    );
    for (const paper of await packagePapers()) this.emitFile({ type: 'asset', ...paper });
  },
};

/** What the package and the standalone executables have in common. */
export const bundling = {
  platform: 'node',
  transform: { target: 'node20.19', jsx: { runtime: 'automatic', importSource: '#markup' } },
  resolve: {
    alias: {
      // The package's own ES modules: its entry for Node is CommonJS, of which nothing can be left out.
      yaml: join(import.meta.dirname, 'node_modules/yaml/browser/index.js'),
      // cli/host.ts says whether there is colour; chalk need not look at the terminal for itself.
      '#supports-color': join(
        import.meta.dirname,
        'node_modules/chalk/source/vendor/supports-color/browser.js',
      ),
    },
  },
  plugins: [quickStart, zonesOfHolidays],
} as const satisfies RolldownOptions;

// One entry, and one for each kind of thread; every `await import()` in src/cli becomes a chunk that loads only when its command runs.
export default defineConfig({
  ...bundling,
  input: {
    mentor: 'src/cli/main.ts',
    'match-thread': 'src/cli/match-thread.ts',
    'mip-thread': 'src/cli/mip-thread.ts',
  },
  plugins: [...bundling.plugins, thirdPartyLicences, solverBinary, threadEntries, papers],
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    assetFileNames: '[name]-[hash][extname]',
    minify: true,
    // The nouns stand in nearly every chunk: one small file, since each file more is one more to find and open.
    codeSplitting: { groups: [{ name: 'model', test: /[\\/]src[\\/]model[\\/]/ }] },
  },
});
