import type { Day } from '../../model/day.ts';
import { counted } from '../../texts/counted.ts';
import type { Block, Document } from '../document.ts';
import { line, nextSection, plain, summaryDocument } from './summary-parts.ts';

/** What becomes of each file, before or after it was done. */
export type ForgetFacts = {
  readonly program: string;
  readonly today: Day;
  /** The person, in words; after it was done nobody is named any more. */
  readonly who: string;
  readonly as: string;
  readonly done: boolean;
  readonly rewritten: readonly { readonly file: string; readonly rows: number }[];
  readonly removed: readonly string[];
  readonly left: readonly { readonly file: string; readonly why: 'named' | 'unread' }[];
  /** Names of theirs that somebody else bears too. */
  readonly shared: readonly string[];
  /** Earlier cohorts that program.yaml names. */
  readonly history: readonly string[];
  /** The folder is kept under version control. */
  readonly versioned: boolean;
};

/** What `mentor forget` says: each file and what becomes of it, and what no program can reach. */
export function forgetSummary(facts: ForgetFacts): Document {
  const { program, today, done, who, as } = facts;
  return summaryDocument({
    program,
    title: 'Forget',
    asOf: today,
    lead: done
      ? `Erased. What is kept for the sums bears the name ${as}.`
      : `To erase ${who} these files change, for good.`,
    sections: [
      plain('files', ...filesOf(facts)),
      plain('beyond', ...beyondOf(facts).map((text) => line(text))),
      ...(done ? nextSection(renderingsAnew(facts)) : []),
    ],
  });
}

/** Folders with many renderings stand on one line. */
function filesOf({ rewritten, removed, left }: ForgetFacts): Block[] {
  const single = removed.filter((path) => !path.startsWith('out/'));
  const renderings = removed.filter((path) => path.startsWith('out/'));
  return [
    ...facts(
      'Rewritten',
      rewritten.map(({ file, rows }) => [
        file,
        rows === 0 ? '' : `without ${counted(rows, 'row')} of theirs`,
      ]),
    ),
    ...facts('Removed', [
      ...single.map((path): [string, string] => [path, '']),
      ...(renderings.length === 0
        ? []
        : ([
            [
              'out/',
              `${counted(renderings.length, 'rendering')} that ${renderings.length === 1 ? 'names' : 'name'} them`,
            ],
          ] as const)),
    ]),
    ...facts(
      'Left to you',
      left.map(({ file, why }) => [
        file,
        why === 'named'
          ? 'still names them: edit, rename or delete it'
          : 'cannot be looked through: look yourself',
      ]),
    ),
  ];
}

function facts(lead: string, items: readonly (readonly [string, string])[]): Block[] {
  return items.length === 0
    ? []
    : [
        {
          kind: 'facts',
          lead,
          items: items.map(([term, text]) => ({ term, text: text === '' ? [] : [text] })),
        },
      ];
}

function beyondOf({ shared, history, versioned }: ForgetFacts): string[] {
  return [
    ...(shared.length === 0
      ? []
      : [
          'Somebody else bears the same name. Where a text gives no more than the name, it stays, since it may mean the other.',
        ]),
    `${versioned ? 'The history that git keeps of this folder' : 'A history under version control'}, copies and backups, sent mail and calendars of others still hold what they hold: no program can reach them.`,
    ...(history.length === 0
      ? []
      : [`Run the same in the folders of earlier cohorts: ${history.join(', ')}.`]),
  ];
}

/** Which commands make again what was removed. */
function renderingsAnew({ removed }: ForgetFacts) {
  const lies = (folder: string) => removed.some((path) => path.startsWith(folder));
  return [
    ...(lies('out/match/') ? [{ command: 'mentor match', what: 'the sheets again' }] : []),
    ...(lies('out/calendars/') ? [{ command: 'mentor schedule', what: 'the calendars again' }] : []),
    ...(lies('out/reports/') ? [{ command: 'mentor report', what: 'the reports again' }] : []),
  ];
}
