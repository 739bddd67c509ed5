import type { Day } from '../../model/day.ts';
import { formatNumber } from '../../model/format-number.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { RecruitResult } from '../../schema/recruit-result.ts';
import { counted } from '../../texts/counted.ts';
import type { Cell, Column, Document, Section } from '../document.ts';
import { peopleById } from '../people-by-id.ts';
import {
  callForMentors,
  departmentsOf,
  departmentWords,
  kindWords,
  type MentorKind,
} from './mentor-kind-words.ts';
import { plain, summaryDocument, type Wrote, wroteSection } from './summary-parts.ts';

type Input = {
  readonly folder: ProgramFolder;
  readonly result: RecruitResult;
  readonly today: Day;
  readonly wrote: readonly Wrote[];
};
const words = (id: string, title: string): Column => ({ id, title, numeric: false });
const gainColumns: readonly Column[] = [
  { id: 'matched', title: 'Matched', numeric: true },
  { id: 'points', title: 'Points', unit: 'in total', numeric: true },
];
const gainCells = (gain: { readonly matched: number; readonly total: number }): Cell[] => [
  { type: 'number', value: gain.matched, decimals: 0, sign: true },
  { type: 'number', value: gain.total, decimals: 2, sign: true },
];
const text = (said: string, small?: string): Cell => ({
  type: 'text',
  text: said,
  ...(small === undefined ? {} : { small }),
});

/** What `mentor recruit` says: which mentors to look for, how far they go, which topics and levels, and words for the call. */
export function recruitDocument({ folder, result, today, wrote }: Input): Document {
  const people = peopleById(folder.cohort);
  const all = departmentsOf(folder);
  const call = callForMentors(result, all);
  return summaryDocument({
    program: folder.program.name,
    title: 'Recruitment',
    asOf: today,
    lead: leadWords(result, all),
    sections: [
      ...table(
        result.seats > result.matched
          ? 'One more mentor with one place, measured'
          : 'What one more mentor would add',
        {
          id: 'kinds',
          columns: [...kindColumns, ...gainColumns],
          rows: result.kinds.map((kind) => [...kindCells(kind, all), ...gainCells(kind)]),
        },
      ),
      ...table('How far further mentors go, one after the other', {
        id: 'further',
        columns: [
          { id: 'mentors', title: 'Mentors', numeric: true },
          words('kind', 'The last of them'),
          ...gainColumns,
          { id: 'after', title: 'Then matched', unit: `of ${result.seats}`, numeric: true },
        ],
        rows: result.further.map((step) => [
          { type: 'number', value: step.mentors, decimals: 0 },
          text(shortKind(step)),
          ...gainCells(step),
          { type: 'number', value: step.after.matched, decimals: 0 },
        ]),
      }),
      ...table('One more place with a mentor you have', {
        id: 'places',
        columns: [
          words('mentor', 'Mentor'),
          { id: 'offered', title: 'Places', numeric: true },
          ...gainColumns,
        ],
        rows: result.places.map((place) => [
          text(people.name(place.mentor), place.mentor),
          { type: 'number', value: place.offered, decimals: 0 },
          ...gainCells(place),
        ]),
      }),
      ...table('The most that one mentor brings, by topic, level and department', {
        id: 'by',
        columns: [words('trait', 'What'), words('value', 'Which'), ...gainColumns],
        rows: result.by.map((one) => [text(one.trait), text(one.value), ...gainCells(one)]),
      }),
      ...(call === undefined
        ? []
        : [{ ...plain('call', { kind: 'prose', text: [call] }), title: 'For a call for mentors' }]),
      ...wroteSection(wrote),
    ],
  });
}

function leadWords({ seats, matched, kinds }: RecruitResult, all: readonly string[]): string {
  const [best] = kinds;
  const left = seats - matched;
  if (seats === 0) return 'Nobody to match: no mentee takes part.';
  if (left === 0)
    return best === undefined
      ? 'Everybody is matched, and no further mentor would make the match better.'
      : `Everybody is matched; what would raise the scores most is ${kindWords(best, 1, all)}: ${formatNumber(best.total, { decimals: 2 })} points more in total.`;
  const without = `${formatNumber(left)} of ${counted(seats, 'mentee')} ${left === 1 ? 'is' : 'are'} without a mentor`;
  if (best === undefined || best.matched === 0)
    return `${without}, and no further mentor of a kind that can be asked for would change that.`;
  return `${without}. What would help most is ${kindWords(best, 1, all)}.`;
}

const kindColumns: readonly Column[] = [
  words('level', 'Level'),
  words('department', 'Department'),
  words('topics', 'Topics'),
  words('speaks', 'Speaks, near'),
];

function kindCells(kind: MentorKind, all: readonly string[]): Cell[] {
  const { level, topics, languages, timezone } = kind;
  const place = [...languages, ...(timezone === null ? [] : [timezone])];
  const cell = (items: readonly string[]): Cell =>
    items.length === 0 ? { type: 'missing', word: 'any' } : text(items.join(', '));
  const department = departmentWords(kind, all);
  return [
    cell(level === null ? [] : [level]),
    cell(department === '' ? [] : [department]),
    cell(topics),
    cell(place),
  ];
}

/** The kind in one cell: `Director; Budgets, Networks; English; Asia/Singapore`. */
const shortKind = ({ level, topics, languages, timezone }: MentorKind): string =>
  [level ?? '', topics.join(', '), languages.join(', '), timezone ?? ''].filter((w) => w !== '').join('; ');

function table(
  title: string,
  {
    id,
    columns,
    rows,
  }: {
    readonly id: string;
    readonly columns: readonly Column[];
    readonly rows: readonly (readonly Cell[])[];
  },
): Section[] {
  if (rows.length === 0) return [];
  return [
    {
      id,
      title,
      blocks: [
        {
          kind: 'table',
          table: { id, caption: '', layout: 'stack', columns, rows: rows.map((cells) => ({ cells })) },
        },
      ],
    },
  ];
}
