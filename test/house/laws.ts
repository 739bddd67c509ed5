import { basename, extname } from 'node:path';
import { causalBreaches } from './causal-words.ts';
import { escapeLaws } from './escape-laws.ts';
import { machineLaws } from './machine-laws.ts';
import { chainsFrom, listCycles, listEdges, packageOf, roomOf } from './project.ts';
import { hits, importsOf, type Law, outside, uses } from './searches.ts';
import type { Source } from './source.ts';

/** Which rooms each room may import, in the order of the map. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  schema: [],
  time: [],
  texts: ['model'],
  records: ['model', 'time'],
  stats: [],
  read: ['model', 'schema', 'time', 'records'],
  match: ['model', 'stats', 'time'],
  schedule: ['model', 'stats', 'time'],
  follow: ['model', 'stats', 'time'],
  evaluate: ['model', 'stats', 'time'],
  report: ['model', 'texts', 'time'],
  render: ['report', 'model', 'time'],
  templates: ['model', 'schema'],
  demo: ['model', 'schema', 'time', 'texts', 'records', 'stats', 'templates'],
  personal: ['model', 'time', 'records', 'read', 'follow'],
  files: ['model', 'read', 'records'],
  cli: [
    'model',
    'schema',
    'time',
    'texts',
    'records',
    'stats',
    'read',
    'match',
    'schedule',
    'follow',
    'evaluate',
    'report',
    'render',
    'templates',
    'demo',
    'personal',
    'files',
  ],
};

const heavyPackages = [
  'zod',
  'yaml',
  'csv-parse',
  'csv-stringify',
  'preact',
  'preact-render-to-string',
  'ical.js',
  'temporal-polyfill',
  'read-excel-file',
  'write-excel-file',
  'inquirer',
  'highs',
  'date-holidays',
  'markdown-it',
];
const drawers = [
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'misc',
  'shared',
  'service',
  'services',
  'type',
  'types',
  'lib',
  'index',
];
/** The solver: a file, or a folder with everything in it. */
const solverPaths = [
  'src/match/solve/',
  'src/match/objectives/',
  'src/match/list-pairs.ts',
  'src/match/certificate.ts',
  'src/match/formats/format-solvers.ts',
  'src/match/circle/',
  'src/match/draw/',
  'src/match/group/',
  'src/match/flow/',
  'src/match/flash/',
  'src/match/peer/',
  'src/match/roles/',
];

export const laws = {
  ...machineLaws,
  ...escapeLaws,
  'imports follow the arrows between rooms': {
    reason:
      'a room may know only the rooms its purpose needs; anything else makes the next change reach everywhere',
    breaches: ({ sources }) =>
      listEdges(sources).flatMap((edge) => {
        const [from, to] = [roomOf(edge.from), roomOf(edge.to)];
        const allowed =
          from === to || arrows[from]?.includes(to) || (to === 'schema' && edge.kind === 'type');
        return allowed ? [] : [`${edge.from}:${edge.line}: ${from} may not import ${to} (${edge.to})`];
      }),
  },
  'every source stands in a known room': {
    reason: 'src/ has one folder a room and nothing beside them; a new room needs its arrows first',
    breaches: ({ sources }) =>
      sources
        .filter(({ path }) => path.split('/').length < 3 || arrows[roomOf(path)] === undefined)
        .map(({ path }) => path),
  },
  'imports stay inside src and name the file': {
    reason: 'what ships must not need tests or fixtures, and a specifier says which file it means',
    breaches: ({ sources }) => {
      const paths = new Set(sources.map(({ path }) => path));
      return listEdges(sources)
        .filter(({ to }) => !paths.has(to))
        .map(({ from, to, line }) => `${from}:${line}: ${to} is not a source of src/`);
    },
  },
  'no import cycles': {
    reason: 'two files that need each other are one file, or hide a third',
    breaches: ({ sources }) => [
      ...listCycles(sources, ['static', 'dynamic']),
      // Types are erased, so two files of one room may know each other's; between rooms not even that.
      ...listCycles(sources, ['type', 'static', 'dynamic']).filter(
        (ring) => new Set(ring.split(' → ').map(roomOf)).size > 1,
      ),
    ],
  },
  'the disk is touched in files/ only': {
    reason: 'everything between reading and writing is pure; one room to test against full disks and kill -9',
    breaches: ({ sources }) =>
      importsOf(
        sources,
        (name) => /^(?:node:)?fs(?:\/promises)?$/.test(name),
        (path) => roomOf(path) === 'files',
      ),
  },
  'terminal colour in render/terminal only': {
    reason: 'colour is a property of one output; the decision whether to colour falls once',
    breaches: ({ sources }) =>
      importsOf(
        sources,
        (name) => name === 'chalk',
        (path) => path.startsWith('src/render/terminal'),
      ),
  },
  'threads are started in cli/ only': {
    reason: 'jobs are pure functions: who runs them, and how many at a time, is no part of what they find',
    breaches: ({ sources }) =>
      importsOf(
        sources,
        (name) => /^(?:node:)?worker_threads$/.test(name),
        (path) => roomOf(path) === 'cli',
      ),
  },
  'Zod values in schema/, read/ and cli/ only': {
    reason: 'input is parsed once at the edge; inside, types are trusted and nothing is checked twice',
    breaches: ({ sources }) =>
      importsOf(
        sources,
        (name) => name === 'zod',
        (path) => ['schema', 'read', 'cli'].includes(roomOf(path)),
      ),
  },
  'Temporal in time/ only': {
    reason: 'days, zones and clock changes are got right in one room; others handle days as text',
    breaches: ({ sources }) => [
      ...importsOf(
        sources,
        (name) => name === 'temporal-polyfill',
        (path) => roomOf(path) === 'time',
        ['type', 'static', 'dynamic'],
      ),
      ...uses(outside(sources, ['time']), /(?<![\w$.])Temporal\s*\./g),
    ],
  },
  'the checker of certificates knows nothing of the solver': {
    reason: 'a proof checked by the code that made it proves nothing',
    breaches: ({ sources }) => {
      const checkers = ['src/match/verify/verify-match.ts', 'src/match/verify/verify-units.ts'];
      return checkers
        .flatMap((from) => [...chainsFrom(sources, from, ['static', 'dynamic'])])
        .filter(([path]) => solverPaths.some((solver) => path.startsWith(solver)))
        .map(([, chain]) => chain.join(' → '));
    },
  },
  'causal words stand in the sentences of a lottery only': {
    reason:
      'where people chose to join, nobody knows what the program did; one file may say it, and only of an offer drawn by lot',
    breaches: ({ sources }) => causalBreaches(sources),
  },
  'the entry loads commander only': {
    reason: '`mentor --help` answers at once; a heavy module loads in the command that needs it',
    breaches: ({ sources }) => {
      const chains = chainsFrom(sources, 'src/cli/main.ts', ['static']);
      return sources.flatMap((source) =>
        source.imports
          .filter(
            (link) =>
              link.kind === 'static' &&
              chains.has(source.path) &&
              !['commander', undefined].includes(packageOf(link.specifier)),
          )
          .filter((link) => !link.specifier.startsWith('node:'))
          .map((link) => `${chains.get(source.path)?.join(' → ')} → ${link.specifier}`),
      );
    },
  },
  'heavy packages are reached by import() from the entry': {
    reason: 'each of them costs the cold start more than the whole command line does',
    breaches: ({ sources }) => {
      const chains = chainsFrom(sources, 'src/cli/main.ts', ['static']);
      return importsOf(
        sources,
        (name) => heavyPackages.includes(name),
        (path) => !chains.has(path),
        ['static'],
      );
    },
  },
  'the calendar of holidays is loaded by schedule only': {
    reason:
      'it is the largest library of all, and no other command asks which days are off; demo runs schedule itself',
    breaches: ({ sources }) =>
      sources
        .filter(({ path }) => path.startsWith('src/cli/commands/') && !/\/(schedule|demo)\.ts$/.test(path))
        .flatMap(({ path }) => {
          const chain = chainsFrom(sources, path, ['static', 'dynamic']).get('src/read/public-holidays.ts');
          return chain === undefined ? [] : [chain.join(' → ')];
        }),
  },
  'every package is declared and pinned': {
    reason:
      'a package that is used but not declared works only by luck; the shipped package has no dependencies at all',
    breaches: ({ sources, packageJson }) => {
      const pinned = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });
      return [
        ...Object.keys(packageJson.dependencies).map(
          (name) => `package.json: ${name} belongs in devDependencies: everything is bundled`,
        ),
        ...pinned
          .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
          .map(([name, version]) => `package.json: ${name} ${version} is no exact version`),
        ...importsOf(
          sources,
          (name) => !name.startsWith('node:') && !(name in packageJson.devDependencies),
          () => false,
          ['type', 'static', 'dynamic'],
        ),
      ];
    },
  },
  'import() names a literal and nothing is required': {
    reason: 'the bundler can follow only what it can read',
    breaches: ({ sources }) =>
      uses(
        sources,
        /(?<![\w$.])import\s*\((?!\s*['"])|(?<![\w$.])require\s*\(|\bcreateRequire\b|(?<![\w$.])eval\s*\(|\bnew\s+Function\b/g,
      ),
  },
  'no barrels': {
    reason: 'a file that only passes on what others say hides where things are, and loads all of it',
    breaches: ({ sources, tests }) => [...sources, ...tests].filter(isBarrel).map(({ path }) => path),
  },
  'no drawers': {
    reason: 'what nobody owns collects in utils; if nothing owns it, its only caller keeps it',
    breaches: ({ sources, tests }) =>
      [...sources, ...tests]
        .filter(({ path }) => path.split('/').some((part) => isDrawer(part)))
        .map(({ path }) => path),
  },
  'files are named in kebab-case': {
    reason: 'a file is found by the name of its main export, on every file system',
    breaches: ({ sources, tests }) =>
      [...sources, ...tests]
        .filter(({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|bench))?\.[jt]sx?$/.test(basename(path)))
        .map(({ path }) => path),
  },
  'no any': {
    reason: 'any switches the compiler off, also for everybody downstream',
    breaches: ({ sources, tests, edges }) =>
      uses(
        [...sources, ...tests, ...edges],
        /(?:[:<|&,(=]|\bas|\bextends|\bkeyof|\bsatisfies)\s*any\b(?!\s*(?:[:(.?]|=>))/g,
      ),
  },
  'no non-null assertion and no double cast': {
    reason: '`!` and `as unknown as` claim what the compiler could not see; show it instead',
    breaches: ({ sources, tests, edges }) =>
      uses([...sources, ...tests, ...edges], /[\w$)\]]!(?!=)|\bas\s+unknown\s+as\b/g),
  },
  'no silenced checks': {
    reason: 'a rule that is wrong is changed for everybody in its config; one that is right is obeyed',
    breaches: ({ sources, tests, edges }) =>
      [...sources, ...tests, ...edges].flatMap((source) =>
        hits(
          source,
          source.comments,
          /biome-ignore|@ts-(?:ignore|nocheck|expect-error)|eslint-disable|(?:v8|c8|istanbul) ignore/g,
        ),
      ),
  },
  'no doubles in tests': {
    reason: 'a mock repeats what its author believed; here real inputs meet real code',
    breaches: ({ tests }) =>
      uses(
        tests,
        /\b(?:vi|vitest|jest)\.(?:mock|doMock|unmock|fn|spyOn|stub\w*|mocked|hoisted|useFakeTimers)\b/g,
      ),
  },
  'no test is left out': {
    reason:
      'only, skip and todo stay behind when their hour is over; what cannot run here says why with skipIf',
    breaches: ({ tests }) =>
      uses(
        tests,
        /\b(?:it|test|describe|bench|suite)(?:\.\w+)*\.(?:only|skip|todo|fails)\b|(?<![\w$.])(?:xit|xdescribe|fit|fdescribe)\s*\(/g,
      ),
  },
} as const satisfies Record<string, Law>;

export type LawName = keyof typeof laws;

/** True where nothing is left of the code once imports and re-exports are taken out, and something was re-exported. */
function isBarrel({ code }: Source): boolean {
  const reExport =
    /\bexport\s+(?:type\s+)?(?:\*(?:\s+as\s+[\w$]+)?|\{[^}]*\})\s*(?:from\s*(['"]) *\1)?\s*;?/g;
  const plainImport = /\bimport\s+(?:type\s+)?(?:[\w$*{}\s,]+?from\s*)?(['"]) *\1\s*;?/g;
  const rest = code.replaceAll(reExport, '').replaceAll(plainImport, '');
  return rest.trim() === '' && new RegExp(reExport.source).test(code);
}

/** A folder or file whose whole name, or whose last word, names nothing: utils, match-helpers, types. */
function isDrawer(part: string): boolean {
  const stem = part.slice(0, part.length - extname(part).length).replace(/\.(test|bench)$/, '');
  const last = stem.split('-').at(-1) ?? stem;
  return (
    drawers.includes(stem) ||
    ['util', 'utils', 'helper', 'helpers', 'misc', 'services', 'types'].includes(last)
  );
}
