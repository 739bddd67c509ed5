import { endReasons } from '../model/end-reasons.ts';
import type { CommandEntry } from './command-entry.ts';

const format = (unasked: string, more = '') =>
  [
    '--format <list>',
    `which renderings: html, md, csv, json, xlsx${more}, parted by commas (default: ${unasked})`,
  ] as const;
const vanished = [
  '--accept-vanished <count>',
  'go on although this many people of the last run are gone',
] as const;
const out = ['--out <folder>', 'write renderings there instead of out/'] as const;

/** Every command, in the order of `mentor --help`. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'check',
    short: 'what is in the files, and what is wrong with them',
    phase: 'Before the start:',
    summary: 'list every problem of the files, with file, row, column and advice',
    options: [
      ['--ready', 'say also what is missing before the launch; exit 1 if anything is'],
      ['--write-fields', 'write into program.yaml which file is whose, and which header is which field'],
      ['--format <name>', 'on standard output: text, json, or sarif for code scanners (default: text)'],
      ['--annotations <kind>', 'github: problems as annotations of the build, in place of the words'],
      ['--junit <file>', 'write the problems as JUnit XML as well; the name ends in .xml'],
    ],
    examples: [
      'mentor check',
      'mentor check --ready',
      'mentor check --write-fields --dry-run',
      'mentor check --annotations github --junit out/check.xml',
    ],
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'match',
    short: 'pair everybody, with proof; write pairings and sheets',
    phase: 'Before the start:',
    summary: 'pair mentees with mentors, optimally, with proof; write pairings.csv and the sheets',
    options: [
      [
        '--objective <name>',
        'coverage-then-total, total, floor, balanced or stable, instead of the program’s',
      ],
      ['--rematch', 'open proposed pairings again; accepted and later ones stay'],
      [
        '--max-changes <count>',
        'change at most so many pairs of the last match (drafts; with --rematch proposed ones); 0 keeps all that can be',
      ],
      [
        '--compare',
        'show all objectives side by side and how robust the pairs are; writes out/match/compare.* and no pairings',
      ],
      [
        '--lottery',
        'more mentees than places: draw lots for them, once; later runs hand on places that came free',
      ],
      ['--strict', 'exit 1 if a mentee is left without a mentor'],
      vanished,
      format('html,csv,eml,xlsx', ', eml (letters)'),
      out,
    ],
    examples: [
      'mentor match',
      'mentor match --dry-run',
      'mentor match --max-changes 3',
      'mentor match --rematch --max-changes 5 --dry-run',
      'mentor match --compare',
      'mentor match --lottery --dry-run',
      'mentor match --strict --json',
    ],
    load: () => import('./commands/match.ts'),
  },
  {
    name: 'verify',
    short: 'prove the last match again, by other code',
    phase: 'Before the start:',
    summary:
      'compute the last match’s rules and scores again and weigh its certificate, apart from the solver',
    examples: ['mentor verify'],
    load: () => import('./commands/verify.ts'),
  },
  {
    name: 'explain',
    arguments: '[person] [other]',
    short: 'why a person has this partner, or none',
    phase: 'Before the start:',
    summary: 'say why a person has this partner, or none, or why two people are not paired',
    options: [
      [
        '--for <audience>',
        'coordinator (unless said), or participant: what this person may read, nobody else named',
      ],
    ],
    examples: [
      'mentor explain N0412',
      'mentor explain N0412 N0260',
      'mentor explain N0412 --for participant',
      'mentor explain',
    ],
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'recruit',
    short: 'which further mentors would help most',
    phase: 'Before the start:',
    summary: 'say which further mentors would help most: kinds, places, and words for a call',
    options: [format('csv'), out],
    examples: ['mentor recruit', 'mentor recruit --format md,csv', 'mentor recruit --json'],
    load: () => import('./commands/recruit.ts'),
  },
  {
    name: 'pairing',
    arguments: '<ids-and-verb...>',
    short: 'move pairs on: propose, accept, start … end',
    phase: 'While it runs:',
    summary: 'move pairings on: propose, accept, start, pause, resume, complete, end, decline',
    options: [
      ['--side <side>', 'accept: mentee or mentor; without it both'],
      ['--person <person>', 'only this person’s part of a group, circle or rotation; the others go on'],
      ['--reason <words>', `complete, end, decline: why, such as ${endReasons.join(', ')}`],
      ['--on <day>', 'the day it happened (default: today)'],
      out,
    ],
    examples: [
      'mentor pairing all propose',
      'mentor pairing P012 accept --side mentee',
      'mentor pairing all start --on 2026-03-02',
      'mentor pairing P012 pause --on 2026-07-01',
      'mentor pairing P012 resume',
      'mentor pairing P012 decline --reason "other aims"',
      'mentor pairing P012 complete --reason "goals reached"',
      'mentor pairing P012 P013 end --reason "no time"',
      'mentor pairing P004 end --person N0412 --reason "no time"',
    ],
    load: () => import('./commands/pairing.ts'),
  },
  {
    name: 'leave',
    arguments: '<person>',
    short: 'somebody leaves: end their pairs, cancel their dates',
    phase: 'While it runs:',
    summary: 'somebody leaves the program: end their pairings, cancel their meetings',
    options: [
      ['--on <day>', 'the last day (default: today)'],
      ['--reason <words>', 'why, in a word or two'],
      ['--successor <person>', 'a mentor with room who leads on with everybody they led'],
      out,
    ],
    examples: [
      'mentor leave N0260 --on 2026-07-01 --reason "left the company"',
      'mentor leave N0260 --successor N0118',
    ],
    load: () => import('./commands/leave.ts'),
  },
  {
    name: 'schedule',
    short: 'plan every meeting; write calendar files',
    phase: 'While it runs:',
    summary: 'plan every meeting; write schedule.csv, calendar files and a page of all dates',
    options: [
      ['--month [month]', 'show one month of schedule.csv (2026-03, or that of today) and plan nothing'],
      [
        '--method <name>',
        'request: also invitations to be mailed, in out/calendars/invitations/ (default: publish, files to import)',
      ],
      ['--cancel', 'also cancellations to be mailed, in out/calendars/cancellations/'],
      vanished,
      format('html', ', google (tables for Google Calendar)'),
      out,
    ],
    examples: [
      'mentor schedule',
      'mentor schedule --dry-run',
      'mentor schedule --method request --cancel',
      'mentor schedule --format html,google',
      'mentor schedule --month 2026-03',
    ],
    load: () => import('./commands/schedule.ts'),
  },
  {
    name: 'ingest',
    arguments: '[file...]',
    short: 'read the answers to a check-in',
    phase: 'While it runs:',
    summary: 'read check-in exports into checkins.csv; each answer once, whatever is read twice',
    options: [
      [
        '--wave <name>',
        'these answers belong to this wave, whatever their dates say; with --template: only its forms',
      ],
      ['--withdraw <id>', 'mark an answer of checkins.csv as withdrawn: it stays and counts no more'],
      ['--accept-dates', 'the dates are right, although day and month seem to have changed places'],
      [
        '--template',
        'write the forms to send into out/forms/: questions to paste, and who has not answered yet',
      ],
      ['--format <list>', 'with --template: html, md, csv, parted by commas (default: all)'],
      out,
    ],
    examples: [
      'mentor ingest answers/checkins-april.csv',
      'mentor ingest answers/*.csv --dry-run --verbose',
      'mentor ingest answers/*.csv --json',
      'mentor ingest answers/late.csv --wave "day 30"',
      'mentor ingest answers/april.csv --accept-dates',
      'mentor ingest --withdraw c215c770d04574f02',
      'mentor ingest --template',
      'mentor ingest --template --wave 50%',
    ],
    load: () => import('./commands/ingest.ts'),
  },
  {
    name: 'status',
    short: 'who needs attention today, and why',
    phase: 'While it runs:',
    summary: 'who needs attention today, and why',
    options: [
      [
        '--annotations <kind>',
        'github: what was found as annotations of the build, by pairing, without names',
      ],
      [
        '--format <name>',
        'eml: also drafts of the letters that today calls for (no first meeting yet, half-time), in out/letters/',
      ],
      out,
    ],
    examples: [
      'mentor status',
      'mentor status --today 2026-06-30',
      'mentor status --verbose',
      'mentor status --format eml',
      'mentor status --json',
      'mentor status --annotations github',
    ],
    load: () => import('./commands/status.ts'),
  },
  {
    name: 'report',
    arguments: '[kind...]',
    short: 'write reports: match, progress, goals, recognition …',
    phase: 'Afterwards:',
    summary:
      'write reports: match, progress, goals, recognition (certificates, thanks), retention, equity, roi, audit, summary (default: those whose inputs exist)',
    options: [
      [
        '--audience <name>',
        'retention, equity, roi, summary: hr (unless said), public or coordinator; audit: coordinator (unless said) or hr; the others are for the coordinator',
      ],
      [
        '--publish',
        'retention, roi, summary, for hr or public: note every figure in published.csv, which binds later reports',
      ],
      ['--gate', 'exit 1 if a target is missed or cannot be measured'],
      ['--allow-unknown', 'with --gate: let a target pass that cannot be measured yet'],
      ['--annotations <kind>', 'with --gate: github, missed targets as annotations of the build'],
      ['--junit <file>', 'with --gate: write one test a target as JUnit XML; the name ends in .xml'],
      ['--compare <folder>', 'progress: beside an earlier cohort, on the same day of its life'],
      ['--assume-complete', 'retention: take a roster without a single leaver for complete'],
      format('all'),
      out,
    ],
    examples: [
      'mentor report',
      'mentor report progress --gate',
      'mentor report progress --gate --allow-unknown --annotations github --junit out/targets.xml',
      'mentor report progress --compare ../2025',
      'mentor report goals --format html',
      'mentor report recognition',
      'mentor report retention --audience coordinator --json',
      'mentor report audit',
      'mentor report summary --audience public --format html',
      'mentor report retention --audience hr --publish',
    ],
    load: () => import('./commands/report.ts'),
  },
  {
    name: 'schema',
    arguments: '[name]',
    short: 'the JSON Schema of program.yaml, or of a result',
    phase: 'For other programs:',
    summary: 'print the JSON Schema of program.yaml (for editors), or of a command’s --json result',
    examples: ['mentor schema > program.schema.json', 'mentor schema match'],
    load: () => import('./commands/schema.ts'),
  },
];
