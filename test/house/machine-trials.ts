import type { Trial } from './law-trial.ts';
import type { machineLaws } from './machine-laws.ts';

const clock = 'export const now = () => new Date();';

/** Of each law on the machine, sources that break it in every way we could think of. */
export const machineTrials: Record<keyof typeof machineLaws, Trial> = {
  'no network and no other program': {
    breaks: {
      'src/files/a.ts': "import { request } from 'node:https';",
      'src/cli/b.ts': "const page = await fetch('https://mentor.example');",
      'src/cli/c.ts': "import { execFile } from 'node:child_process';",
      'src/cli/d.ts': 'const get = fetch;',
      'src/cli/e.ts': "const { connect } = await import('net');",
      'src/cli/f.ts': "import { DatabaseSync } from 'node:sqlite';",
      'src/read/g.ts': 'navigator.sendBeacon(page, answers);',
    },
    named: [
      'src/files/a.ts:1: imports node:https',
      'src/cli/c.ts:1: imports node:child_process',
      'src/cli/e.ts:1: imports net',
      'src/cli/f.ts:1: imports node:sqlite',
      'src/cli/b.ts:1: fetch',
      'src/cli/d.ts:1: fetch',
      'src/read/g.ts:1: navigator',
    ],
    keeps: {
      'src/cli/a.ts':
        "import { Worker } from 'node:worker_threads'; cache.fetch(1); const words = 'fetch(it)'; prefetch();",
    },
  },
  'process in cli/ only': {
    breaks: {
      'src/files/a.ts': 'const pid = process.pid;',
      'src/read/b.ts': "import process from 'node:process';",
      'src/render/c.ts': "console.log('done');",
      'src/match/d.ts': 'const { env } = process;',
    },
    named: [
      'src/read/b.ts:1: process',
      'src/read/b.ts:1: imports node:process',
      'src/files/a.ts:1: process',
      'src/render/c.ts:1: console',
      'src/match/d.ts:1: process',
    ],
    keeps: {
      'src/cli/a.ts': 'const pid = process.pid;',
      'src/follow/b.ts': 'step.process.run(); // process.pid',
      'src/follow/c.ts': "const roles = { process: 'x' };",
    },
  },
  'the machine is asked in cli/host.ts only': {
    breaks: {
      'src/cli/host.ts': 'const here = process.cwd();',
      'src/cli/a.ts': 'const locale = process.env.LANG;',
      'src/cli/b.ts': 'const { env } = process;',
      'src/cli/c.ts': "import { hostname } from 'node:os';",
      'src/cli/d.ts': "const windows = process.platform === 'win32';",
      'src/cli/e.ts': "const zone = process['env'].TZ;",
      'src/cli/f.ts': 'const machine = read(process);',
    },
    named: [
      'src/cli/a.ts:1: process.env',
      'src/cli/b.ts:1: = process',
      'src/cli/c.ts:1: imports node:os',
      'src/cli/d.ts:1: process.platform',
      'src/cli/e.ts:1: = process',
      'src/cli/f.ts:1: (process',
    ],
    keeps: {
      'src/cli/host.ts': 'const here = process.cwd();',
      'src/cli/a.ts': "process.exitCode = 1; process.on('SIGINT', stop); process.stdout.end();",
    },
  },
  'the place of the code is asked where threads start only': {
    breaks: {
      'src/cli/start-thread.ts': "new URL('./match-thread.ts', import.meta.url);",
      'src/render/a.ts': 'const page = import.meta.dirname;',
      'src/render/b.ts': 'const page = __dirname;',
    },
    named: ['src/render/a.ts:1: import.meta', 'src/render/b.ts:1: __dirname'],
    keeps: { 'src/cli/start-thread.ts': "new URL('./match-thread.ts', import.meta.url);" },
  },
  'globals go by their own names': {
    breaks: {
      'src/match/a.ts': 'const seed = globalThis.process.env;',
      'src/match/b.ts': "const { now } = globalThis['Date'];",
      'src/match/c.ts': 'global.fetch(page);',
      'src/cli/d.ts': "const fs = process.getBuiltinModule('fs');",
    },
    named: [
      'src/match/a.ts:1: globalThis',
      'src/match/b.ts:1: globalThis',
      'src/match/c.ts:1: global',
      'src/cli/d.ts:1: getBuiltinModule',
    ],
    keeps: { 'src/match/a.ts': 'const optimum = { global: true }; bound.global; Reflect.ownKeys(optimum);' },
  },
  'no hidden clock': {
    breaks: {
      'src/cli/host.ts': clock,
      'src/follow/a.ts': clock,
      'src/match/b.ts': 'const t = performance.now();',
      'src/cli/c.ts': 'Date.now();',
      'src/time/d.ts': 'Date();',
      'src/time/e.ts': 'const { now } = Date;',
      'src/time/f.ts': "Date['now']();",
      'src/time/g.ts': 'new Date;',
      'src/match/h.ts': 'const { performance: p } = perf;\nconst q = performance;',
      'src/cli/i.ts': 'process.uptime();',
      'src/time/j.ts': 'const { Now } = Temporal;',
      'src/time/k.ts': 'const Clock = Date;',
    },
    named: [
      'src/follow/a.ts:1: new Date',
      'src/match/b.ts:1: performance',
      'src/cli/c.ts:1: Date',
      'src/time/d.ts:1: Date',
      'src/time/e.ts:1: Date',
      'src/time/f.ts:1: Date',
      'src/time/g.ts:1: new Date',
      'src/match/h.ts:2: performance',
      'src/cli/i.ts:1: uptime',
      'src/time/j.ts:1: { Now } = Temporal',
      'src/time/k.ts:1: Date',
    ],
    keeps: {
      'src/cli/host.ts': clock,
      'src/time/a.ts': 'const d = new Date(number * msPerDay); Date.UTC(2026, 1, 16);',
    },
  },
  'nothing waits for a clock or for whoever comes first': {
    breaks: {
      'src/files/file-system.ts': 'setTimeout(again, 10);',
      'src/match/a.ts': 'const first = await Promise.race([solve(1), solve(2)]);',
      'src/match/b.ts': 'setTimeout(() => stop(), 5000);',
      'src/match/c.ts': 'Atomics.waitAsync(flags, 0, 0, 10);',
      'src/report/d.ts': 'const made = new WeakRef(page);',
    },
    named: [
      'src/match/a.ts:1: Promise.race',
      'src/match/b.ts:1: setTimeout',
      'src/match/c.ts:1: Atomics.waitAsync',
      'src/report/d.ts:1: WeakRef',
    ],
    keeps: {
      'src/files/file-system.ts': 'setTimeout(again, 10);',
      'src/match/a.ts': 'await Promise.all(tasks); const seen = new WeakMap(); setImmediate(go);',
    },
  },
  'Date objects in time/ only': {
    breaks: { 'src/read/a.ts': 'const d = new Date(cell);', 'src/files/b.ts': 'const t = Date.parse(cell);' },
    named: ['src/read/a.ts:1: new Date(', 'src/files/b.ts:1: Date.parse'],
    keeps: { 'src/time/a.ts': 'new Date(number * msPerDay).toISOString();' },
  },
  'no time zone of the machine': {
    breaks: {
      'src/cli/host.ts': 'now.getFullYear();',
      'src/time/a.ts': 'const hour = new Date(ms).getHours();',
      'src/time/b.ts': 'const day = new Date(2026, 1, 16);',
      'src/time/c.ts': 'date.getTimezoneOffset();',
      'src/report/d.ts': 'date.toDateString();',
    },
    named: [
      'src/time/a.ts:1: .getHours',
      'src/time/b.ts:1: new Date(2026,',
      'src/time/c.ts:1: .getTimezoneOffset',
      'src/report/d.ts:1: .toDateString',
    ],
    keeps: {
      'src/cli/host.ts': 'now.getFullYear();',
      'src/time/a.ts': 'new Date(Date.UTC(year, month, 0)).getUTCDate(); date.getTime(); date.toISOString();',
    },
  },
  'no unseeded randomness': {
    breaks: {
      'src/cli/host.ts': "import { randomBytes } from 'node:crypto';",
      'src/match/a.ts': 'Math.random();',
      'src/files/b.ts': "import { randomUUID } from 'node:crypto';",
      'src/match/c.ts': 'const { random } = Math;',
      'src/match/d.ts': "import crypto from 'node:crypto';",
      'src/match/e.ts': 'crypto.subtle.digest(text);',
      'src/match/f.ts': "import { createHash, randomFillSync } from 'node:crypto';",
      'src/match/g.ts': "import { createSecretKey } from 'node:crypto';",
    },
    named: [
      'src/match/a.ts:1: Math.random',
      'src/files/b.ts:1: randomUUID',
      'src/match/c.ts:1: Math',
      'src/match/d.ts:1: crypto',
      'src/match/e.ts:1: crypto',
      'src/match/d.ts:1: import crypto',
      'src/match/f.ts:1: randomFillSync',
      'src/match/g.ts:1: createSecretKey',
    ],
    keeps: {
      'src/cli/host.ts': "import { randomBytes } from 'node:crypto';",
      'src/stats/a.ts':
        "import { createHash, hash } from 'node:crypto';\nconst draw = seededRandom('seed'); // never Math.random\nMath.floor(draw);",
    },
  },
  'no locale of the machine': {
    breaks: {
      'src/match/a.ts': 'names.sort((a, b) => a.localeCompare(b));',
      'src/report/b.ts': 'n.toLocaleString();',
      'src/render/c.ts': 'new Intl.NumberFormat();',
      'src/render/d.ts': 'const { Collator } = Intl;',
      'src/render/e.ts': 'const { toLocaleUpperCase } = String.prototype;',
    },
    named: [
      'src/match/a.ts:1: localeCompare',
      'src/report/b.ts:1: toLocaleString',
      'src/render/c.ts:1: Intl',
      'src/render/d.ts:1: Intl',
      'src/render/e.ts:1: toLocaleUpperCase',
    ],
    keeps: { 'src/match/a.ts': 'names.sort(compareText); text.toLowerCase();' },
  },
};
