import { packageOf, roomOf } from './project.ts';
import { excepting, hits, importsOf, type Law, outside, uses } from './searches.ts';
import type { Source } from './source.ts';

/** What of Node the sources use: none of it opens a connection, starts a program or runs a text as code. */
const modulesOfNode = [
  'node:buffer',
  'node:crypto',
  'node:fs',
  'node:os',
  'node:path',
  'node:sea',
  'node:stream/promises',
  'node:timers/promises',
  'node:url',
  'node:util',
  'node:v8',
  'node:worker_threads',
  'node:zlib',
];
/** What of node:crypto gives the same for the same input. */
const keyedOrNot = ['hash', 'createHash', 'createHmac', 'timingSafeEqual'];

/** The laws on what a command may know of the machine that it runs on. */
export const machineLaws = {
  'no network and no other program': {
    reason: 'no command opens a socket or starts a process, ever: the data are personal',
    breaches: ({ sources, packageJson }) => [
      ...importsOf(
        sources,
        (name) => !modulesOfNode.includes(name) && !(name in packageJson.devDependencies),
        () => false,
      ),
      ...uses(
        sources,
        /(?<![\w$.])(?:fetch(?!\s*[:?]|\w)|WebSocket\b|EventSource\b|XMLHttpRequest\b|RTC\w+|navigator\b)/g,
      ),
    ],
  },
  'process in cli/ only': {
    reason:
      'arguments, environment, exit codes and streams are inputs and outputs; rooms get them as arguments',
    breaches: ({ sources }) => [
      ...importsOf(
        sources,
        (name) => name === 'node:process',
        (path) => roomOf(path) === 'cli',
      ),
      ...uses(outside(sources, ['cli']), /(?<![\w$.])(?:process|console)\b(?!\s*[:?])/g),
    ],
  },
  'the machine is asked in cli/host.ts only': {
    reason: 'what a command knows of the machine is read once, at the start, and handed down',
    breaches: ({ sources }) =>
      excepting(
        new Map(
          sources.map((source) => [
            source.path,
            [
              ...importsOf(
                [source],
                (name) => name === 'node:os',
                () => false,
              ),
              ...hits(
                source,
                source.code,
                /\bprocess\??\s*(?:\[|\.(?!exit(?:Code)?\b|on\b|off\b|std(?:out|err)\b))\w*|[=(,]\s*process\b(?!\s*\.)/g,
              ),
            ],
          ]),
        ),
        'the machine is asked in cli/host.ts only',
      ),
  },
  'the place of the code is asked where threads start only': {
    reason: 'what is written must not depend on where the program was installed',
    breaches: ({ sources }) =>
      uses(
        sources,
        /\bimport\.meta\b|\b__(?:dir|file)name\b/g,
        'the place of the code is asked where threads start only',
      ),
  },
  'globals go by their own names': {
    reason: 'by way of globalThis, whatever is forbidden could be had unseen',
    breaches: ({ sources }) =>
      uses(
        sources,
        /(?<![\w$.])(?:globalThis|global)\b(?!\s*:)|\bgetBuiltinModule\b|\bprocess\s*\.\s*binding\b/g,
      ),
  },
  'no hidden clock': {
    reason: 'today is an argument, so that the same files give the same bytes in a year',
    breaches: ({ sources }) =>
      uses(
        sources,
        /(?<!\bnew\s+)(?<![\w$])Date\b(?!\s*(?::|\.\s*(?:UTC|parse)\b))|\bnew\s+Date\b(?!\s*\(\s*[^\s)])|(?<![\w$.])performance\b(?!\s*:)|\bhrtime\b|\b(?:up|cpuU|resourceU)(?:time|sage)\b|\bTemporal\s*\.\s*Now\b|\{[^{}]*\bNow\b[^{}]*\}\s*=\s*Temporal\b/g,
        'no hidden clock',
      ),
  },
  'nothing waits for a clock or for whoever comes first': {
    reason: 'which of two things is done first differs from run to run, and nothing may depend on it',
    breaches: ({ sources }) =>
      uses(
        sources,
        /(?<![\w$.])set(?:Timeout|Interval)\b|\bPromise\s*\.\s*(?:race|any)\b|\bAtomics\s*\.\s*wait\w*|\bAbortSignal\s*\.\s*timeout\b|\b(?:WeakRef|FinalizationRegistry)\b/g,
        'nothing waits for a clock or for whoever comes first',
      ),
  },
  'Date objects in time/ only': {
    reason:
      'new Date(text) reads the same text differently from one machine to the next; days are text, time/ counts them',
    breaches: ({ sources }) =>
      uses(
        outside(sources, ['time']),
        /\bDate\s*\.\s*parse\b|\bnew\s+Date\s*\(\s*[^\s)]/g,
        'Date objects in time/ only',
      ),
  },
  'no time zone of the machine': {
    reason: 'the same moment is another hour, and another day, where somebody else opens the folder',
    breaches: ({ sources }) =>
      uses(
        sources,
        /\.\s*(?:get|set)(?:FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)\b|\.\s*to(?:Date|Time)String\b|\bnew\s+Date\s*\([^()]*,/g,
        'no time zone of the machine',
      ),
  },
  'no unseeded randomness': {
    reason: 'every draw comes from the declared seed, so that it can be repeated and audited',
    breaches: ({ sources }) =>
      excepting(
        new Map(
          sources.map((source) => [
            source.path,
            [
              ...hits(
                source,
                source.code,
                /\bMath\s*\.\s*random\b|(?<![\w$.])Math\b(?!\s*[.:])|\bgetRandomValues\b|(?<![\w$.])(?:web)?crypto\b(?!\s*:)/g,
              ),
              ...othersOfCrypto(source),
            ],
          ]),
        ),
        'no unseeded randomness',
      ),
  },
  'no locale of the machine': {
    reason:
      'order and numbers look the same in every locale: order by model/order.ts, numbers by model/format-number.ts',
    breaches: ({ sources }) =>
      uses(sources, /\blocaleCompare\b|\btoLocale\w*|(?<![\w$.])Intl\b/g, 'no locale of the machine'),
  },
} as const satisfies Record<string, Law>;

/** What is imported of node:crypto beside what gives the same for the same input. */
function othersOfCrypto(source: Source): readonly string[] {
  return source.imports
    .filter(({ kind, specifier }) => kind !== 'type' && packageOf(specifier) === 'node:crypto')
    .flatMap(({ line }) => {
      const written = source.text.split('\n')[line - 1] ?? '';
      const names = /^\s*import\s*\{([^}]*)\}\s*from/.exec(written)?.[1]?.split(',') ?? [written];
      return names
        .map((name) => name.trim().replace(/ as .*/, ''))
        .filter((name) => name !== '' && !name.startsWith('type ') && !keyedOrNot.includes(name))
        .map((name) => `${source.path}:${line}: ${name}`);
    });
}
