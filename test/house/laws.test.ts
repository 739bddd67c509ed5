import { describe, expect, it } from 'vitest';
import { escapeTrials } from './escape-trials.ts';
import type { Files, Trial } from './law-trial.ts';
import { type LawName, laws } from './laws.ts';
import { machineTrials } from './machine-trials.ts';
import type { Project } from './project.ts';
import { readSource } from './source.ts';

const trials: Record<LawName, Trial> = {
  ...machineTrials,
  ...escapeTrials,
  'imports follow the arrows between rooms': {
    breaks: {
      'src/stats/a.ts': "import type { Day } from '../model/day.ts';",
      'src/model/b.ts': "import { programSchema } from '../schema/program.ts';",
      'src/match/c.ts': "const { commit } = await import('../files/commit.ts');",
    },
    named: [
      'src/stats/a.ts:1: stats may not import model',
      'src/model/b.ts:1: model may not import schema',
      'src/match/c.ts:1: match may not import files',
    ],
    keeps: {
      'src/match/a.ts':
        "import { solve } from './solve.ts'; import { compareIds } from '../model/order.ts'; import type { Rule } from '../schema/program.ts';",
      'src/cli/b.ts':
        "import { version } from '../../package.json' with { type: 'json' }; import { load } from '../files/load.ts';",
    },
  },
  'every source stands in a known room': {
    breaks: { 'src/stray.ts': '', 'src/plugins/a.ts': '' },
    named: ['src/stray.ts', 'src/plugins/a.ts'],
    keeps: { 'src/render/charts/a.ts': '' },
  },
  'imports stay inside src and name the file': {
    breaks: {
      'src/match/a.ts': "import { b } from '../../test/b.ts';\nimport { c } from './c';",
      'src/match/c.ts': 'export const c = 1;',
    },
    named: ['src/match/a.ts:1: test/b.ts', 'src/match/a.ts:2: src/match/c '],
    keeps: { 'src/match/a.ts': "import { c } from './c.ts';", 'src/match/c.ts': 'export const c = 1;' },
  },
  'no import cycles': {
    breaks: {
      'src/match/a.ts': "import { b } from './b.ts';",
      'src/match/b.ts': "import { c } from './c.ts';",
      'src/match/c.ts': "const a = () => import('./a.ts');",
      'src/read/d.ts': "import type { E } from '../files/e.ts';",
      'src/files/e.ts': "import type { D } from '../read/d.ts';",
    },
    named: [
      'src/match/a.ts → src/match/b.ts → src/match/c.ts → src/match/a.ts',
      'src/files/e.ts → src/read/d.ts → src/files/e.ts',
    ],
    keeps: {
      'src/match/a.ts': "import { b } from './b.ts'; import { c } from './c.ts';",
      'src/match/b.ts': "import { c } from './c.ts'; import type { A } from './a.ts';",
      'src/match/c.ts': '',
    },
  },
  'the disk is touched in files/ only': {
    breaks: {
      'src/read/a.ts': "import { readFileSync } from 'node:fs';",
      'src/cli/b.ts': "const fs = await import('fs/promises');",
    },
    named: ['src/read/a.ts:1: imports node:fs', 'src/cli/b.ts:1: imports fs/promises'],
    keeps: {
      'src/files/a.ts': "import { openSync } from 'node:fs';",
      'src/read/b.ts': "import { createHash } from 'node:crypto';",
    },
  },
  'terminal colour in render/terminal only': {
    breaks: {
      'src/cli/a.ts': "import chalk from 'chalk';",
      'src/render/html.tsx': "import { Chalk } from 'chalk';",
    },
    named: ['src/cli/a.ts:1', 'src/render/html.tsx:1'],
    keeps: {
      'src/render/terminal.ts': "import { Chalk } from 'chalk';",
      'src/render/terminal/table.ts': "import { Chalk } from 'chalk';",
    },
  },
  'threads are started in cli/ only': {
    breaks: { 'src/match/a.ts': "import { Worker } from 'node:worker_threads';" },
    named: ['src/match/a.ts:1: imports node:worker_threads'],
    keeps: { 'src/cli/a.ts': "import { Worker } from 'node:worker_threads';" },
  },
  'Zod values in schema/, read/ and cli/ only': {
    breaks: {
      'src/model/a.ts': "import * as z from 'zod';",
      'src/match/b.ts': "import { z } from 'zod/v4';",
    },
    named: ['src/model/a.ts:1: imports zod', 'src/match/b.ts:1: imports zod/v4'],
    keeps: {
      'src/schema/a.ts': "import * as z from 'zod';",
      'src/model/b.ts': "import type { infer as Infer } from 'zod';",
    },
  },
  'Temporal in time/ only': {
    breaks: {
      'src/schedule/a.ts': "import type { Temporal } from 'temporal-polyfill';",
      'src/follow/b.ts': 'const day = Temporal.PlainDate.from(text);',
    },
    named: ['src/schedule/a.ts:1: imports temporal-polyfill', 'src/follow/b.ts:1: Temporal.'],
    keeps: {
      'src/time/a.ts': "import { Temporal } from 'temporal-polyfill'; Temporal.PlainDate;",
      'src/follow/b.ts': '// Temporal.PlainDate is slow',
    },
  },
  'the checker of certificates knows nothing of the solver': {
    breaks: {
      'src/match/verify/verify-match.ts': "import { score } from '../score.ts';",
      'src/match/score.ts': "import { solve } from './solve/solve.ts';",
      'src/match/solve/solve.ts': '',
    },
    named: ['src/match/verify/verify-match.ts → src/match/score.ts → src/match/solve/solve.ts'],
    keeps: {
      'src/match/verify/verify-match.ts': "import type { Certificate } from '../certificate.ts';",
      'src/match/certificate.ts': '',
    },
  },
  'causal words stand in the sentences of a lottery only': {
    breaks: {
      'src/texts/roi-words/a.ts': "export const a = 'Mentoring improved retention.';",
      'src/report/retention/b.ts': `const b = \`\${who} stayed because of \${what}\`;`,
      'src/render/c.tsx': "const c = 'Dank Mentoring blieben mehr.';",
      'src/texts/d.ts': "const d = 'Das führte zu weniger Abgängen.';",
      'src/texts/schedule-words/e.ts': "const e = 'Nobody moved.';",
      'src/texts/schedule-words/f.ts': "const f = 'The date moved and retention improved.';",
    },
    named: [
      'src/texts/roi-words/a.ts:1: improved',
      'src/report/retention/b.ts:1: because of',
      'src/render/c.tsx:1: Dank Mentoring',
      'src/texts/d.ts:1: führte zu',
      'src/texts/schedule-words/f.ts:1: improved',
      'src/texts/schedule-words/: its exception is no longer needed',
    ],
    keeps: {
      'src/texts/result-words/lottery-results.ts': "const a = 'Offering mentoring raised the share.';",
      'src/match/verify/a.ts': "const proven = 'it proves no circles';",
      'src/evaluate/b.ts':
        "import { effect } from './effect.ts'; // an effect, because of the lot\neffect(cause);",
      'src/texts/c.ts': "const c = 'Vielen Dank. The effective size; a limit that stands.';",
    },
  },
  'the entry loads commander only': {
    breaks: {
      'src/cli/main.ts': "import { Command } from 'commander'; import { table } from './table.ts';",
      'src/cli/table.ts': "import pad from 'string-width';",
    },
    named: ['src/cli/main.ts → src/cli/table.ts → string-width'],
    keeps: {
      'src/cli/main.ts':
        "import { Command } from 'commander'; import { join } from 'node:path'; const go = () => import('./match.ts');",
      'src/cli/match.ts': "import pad from 'string-width';",
    },
  },
  'heavy packages are reached by import() from the entry': {
    breaks: {
      'src/cli/main.ts': "import { read } from '../read/read.ts';",
      'src/read/read.ts': "import { parse } from 'yaml';",
    },
    named: ['src/read/read.ts:1: imports yaml'],
    keeps: {
      'src/cli/main.ts': "const { read } = await import('../read/read.ts');",
      'src/read/read.ts': "import { parse } from 'yaml';",
    },
  },
  'the calendar of holidays is loaded by schedule only': {
    breaks: {
      'src/cli/commands/check.ts': "import { read } from '../../read/read.ts';",
      'src/read/read.ts': "const { publicHolidays } = await import('./public-holidays.ts');",
      'src/read/public-holidays.ts': "const library = await import('date-holidays');",
    },
    named: ['src/cli/commands/check.ts → src/read/read.ts → src/read/public-holidays.ts'],
    keeps: {
      'src/cli/commands/schedule.ts':
        "const { publicHolidays } = await import('../../read/public-holidays.ts');",
      'src/read/public-holidays.ts': "const library = await import('date-holidays');",
    },
  },
  'every package is declared and pinned': {
    breaks: {
      'src/match/a.ts': "import _ from 'lodash';",
      'src/match/b.ts': "import type { X } from '@scope/deep/path';",
    },
    named: ['src/match/a.ts:1: imports lodash', 'src/match/b.ts:1: imports @scope/deep/path'],
    keeps: { 'src/cli/main.ts': "import { Command } from 'commander';" },
  },
  'import() names a literal and nothing is required': {
    breaks: {
      'src/cli/a.ts': 'await import(path);',
      'src/cli/b.ts': "require('zod');",
      'src/cli/c.ts': "eval('1');",
    },
    named: ['src/cli/a.ts:1: import(', 'src/cli/b.ts:1: require(', 'src/cli/c.ts:1: eval('],
    keeps: { 'src/cli/a.ts': "await import('./b.ts'); import.meta.url;" },
  },
  'no barrels': {
    breaks: {
      'src/match/a.ts': "/** All. */\nexport * from './b.ts';\nexport type { C } from './c.ts';\n",
      'src/match/d.ts': "import { e } from './e.ts';\nexport { e };\n",
    },
    named: ['src/match/a.ts', 'src/match/d.ts'],
    keeps: {
      'src/match/a.ts': "export { b } from './b.ts';\nexport const a = 1;\n",
      'src/match/c.ts': "import './d.ts';\n",
    },
  },
  'no drawers': {
    breaks: {
      'src/match/utils.ts': '',
      'src/common/a.ts': '',
      'test/match/test-helpers.ts': '',
      'src/model/pairing-types.ts': '',
    },
    named: [
      'src/match/utils.ts',
      'src/common/a.ts',
      'src/model/pairing-types.ts',
      'test/match/test-helpers.ts',
    ],
    keeps: { 'src/time/common-hours.ts': '', 'src/read/cell-type.ts': '' },
  },
  'files are named in kebab-case': {
    breaks: { 'src/match/solveMatch.ts': '', 'src/report/Sheet.tsx': '' },
    named: ['src/match/solveMatch.ts', 'src/report/Sheet.tsx'],
    keeps: { 'src/match/solve-match.ts': '', 'test/match/solve-match.test.ts': '' },
  },
  'no any': {
    breaks: {
      'src/match/a.ts': 'const a: any = 1;',
      'src/match/b.ts': 'const b = c as any;',
      'test/d.test.ts': 'type D = Record<string, any>;',
      'src/match/e.ts': 'const e = [] as any[];',
    },
    named: ['src/match/a.ts:1', 'src/match/b.ts:1', 'src/match/e.ts:1', 'test/d.test.ts:1'],
    keeps: {
      'src/match/a.ts':
        "type Outcome = 'voluntary' | 'any'; // any: whoever left\nconst { any } = rules; every.any(x);",
    },
  },
  'no non-null assertion and no double cast': {
    breaks: {
      'src/match/a.ts': 'const first = rows[0]!;',
      'src/match/b.ts': 'find(x)!.id;',
      'test/c.test.ts': 'const c = x as unknown as Day;',
    },
    named: ['src/match/a.ts:1', 'src/match/b.ts:1', 'test/c.test.ts:1'],
    keeps: { 'src/match/a.ts': "if (a !== b && !c && !(d != e)) say('Look!');" },
  },
  'no silenced checks': {
    breaks: {
      'src/match/a.ts': '// biome-ignore lint/x: soon',
      'test/b.test.ts': '/* @ts-expect-error */',
      'fixtures/c.js': '// @ts-nocheck',
    },
    named: [
      'src/match/a.ts:1: biome-ignore',
      'test/b.test.ts:1: @ts-expect-error',
      'fixtures/c.js:1: @ts-nocheck',
    ],
    keeps: { 'src/match/a.ts': "const words = '// biome-ignore';" },
  },
  'no doubles in tests': {
    breaks: {
      'test/a.test.ts': "vi.mock('../src/files/load.ts');",
      'test/b.test.ts': 'const f = vi.fn();',
      'test/c.test.ts': 'vi.useFakeTimers();',
    },
    named: ['test/a.test.ts:1: vi.mock', 'test/b.test.ts:1: vi.fn', 'test/c.test.ts:1: vi.useFakeTimers'],
    keeps: { 'test/a.test.ts': "expect(devi.fnord).toBe('vi.mock');" },
  },
  'no test is left out': {
    breaks: {
      'test/a.test.ts': "it.only('a', f);",
      'test/b.test.ts': "describe.skip('b', f);",
      'test/c.test.ts': "test.concurrent.todo('c');",
    },
    named: [
      'test/a.test.ts:1: it.only',
      'test/b.test.ts:1: describe.skip',
      'test/c.test.ts:1: test.concurrent.todo',
    ],
    keeps: { 'test/a.test.ts': "it.skipIf(noBrowser)('a', f); it.each(rows)('b', f);" },
  },
};

function project(files: Files): Project {
  const sources = Object.entries(files).map(([path, text]) => readSource(path, text));
  const below = (folder: string) => sources.filter(({ path }) => path.startsWith(folder));
  return {
    sources: below('src/'),
    tests: below('test/'),
    edges: sources.filter(({ path }) => !path.startsWith('src/') && !path.startsWith('test/')),
    packageJson: { dependencies: {}, devDependencies: { commander: '14.0.3' } },
  };
}

describe.each(Object.keys(laws).filter((name): name is LawName => name in laws))('%s', (name) => {
  const { breaks, named, keeps } = trials[name];
  // A law with exceptions looks for its excepted files in both, so that they do not count as no longer needed.
  it('is seen to break, with every place', () => {
    const breaches = laws[name].breaches(project(breaks));
    for (const place of named) expect(breaches.join('\n')).toContain(place);
    expect(breaches).toHaveLength(named.length);
  });

  it('is kept by what comes near', () => {
    expect(laws[name].breaches(project(keeps))).toEqual([]);
  });
});

describe('package.json', () => {
  const declared = (dependencies: Files, devDependencies: Files) =>
    laws['every package is declared and pinned'].breaches({
      ...project({}),
      packageJson: { dependencies, devDependencies },
    });

  it('has exact versions, and nothing that an installation would fetch', () => {
    expect(
      declared({ yaml: '2.9.1' }, { zod: '4.6.7', preact: '*', 'd3-array': '3', vitest: '^4.1.12' }),
    ).toEqual([
      'package.json: yaml belongs in devDependencies: everything is bundled',
      'package.json: preact * is no exact version',
      'package.json: d3-array 3 is no exact version',
      'package.json: vitest ^4.1.12 is no exact version',
    ]);
  });
});

describe('an exception to a law', () => {
  it('that is no longer needed is a breach', () => {
    expect(
      laws['no hidden clock'].breaches(project({ 'src/cli/host.ts': 'export const host = 1;' })),
    ).toEqual(['src/cli/host.ts: its exception is no longer needed']);
  });
});
