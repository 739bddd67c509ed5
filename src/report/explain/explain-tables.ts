import type { ExplainResult } from '../../schema/explain-result.ts';
import type { Cell, Column, Section, Table } from '../document.ts';
import type { PeopleById } from '../people-by-id.ts';
import { changeSaid } from './explain-words.ts';

type Gain = { readonly total: number; readonly matched: number };
type Move = NonNullable<ExplainResult['apart']>['moves'][number];

export const words = (id: string, title: string): Column => ({ id, title, numeric: false });
export const figure = (id: string, title: string, unit?: string): Column => ({
  id,
  title,
  numeric: true,
  ...(unit === undefined ? {} : { unit }),
});
export const text = (said: string, small?: string): Cell => ({
  type: 'text',
  text: said,
  ...(small === undefined ? {} : { small }),
});
export const named = (ids: readonly string[], people: PeopleById, nobody: string): Cell =>
  ids.length === 0 ? { type: 'missing', word: nobody } : text(ids.map((id) => people.name(id)).join(', '));

/** Seats and points that a difference brings or takes, signed. */
export const gainCells = ({ matched, total }: Gain): Cell[] => [
  { type: 'number', value: matched, decimals: 0, sign: true },
  { type: 'number', value: total, decimals: 2, sign: true },
];
export const gainColumns = [figure('matched', 'Matched'), figure('points', 'Points', 'in total')];

export function section(
  title: string,
  table: Pick<Table, 'id' | 'columns'> & { readonly rows: readonly (readonly Cell[])[] },
): Section[] {
  if (table.rows.length === 0) return [];
  const { id, columns, rows } = table;
  const whole: Table = { id, caption: '', layout: 'stack', columns, rows: rows.map((cells) => ({ cells })) };
  return [{ id, title, blocks: [{ kind: 'table', table: whole }] }];
}

/** Runners-up with who has them and what forcing each would cost. Of a mentor: the mentees who could be theirs. */
export function alternativesSection({ alternatives, subject }: ExplainResult, people: PeopleById): Section[] {
  const ofMentor = alternatives.length > 0 && alternatives.every((a) => a.mentor === subject.person);
  return section(
    ofMentor
      ? 'Other mentees who are eligible, best score first'
      : 'Others who are eligible, best score first',
    {
      id: 'alternatives',
      columns: [
        ofMentor ? words('mentee', 'Mentee') : words('mentor', 'Mentor'),
        figure('score', 'Score', 'of 100'),
        ...(ofMentor ? [] : [figure('free', 'Places free')]),
        words('held', 'Has'),
        ...gainColumns.map((c) => ({ ...c, title: c.id === 'matched' ? 'Forced: matched' : 'Points' })),
      ],
      rows: alternatives.map((a) => {
        const other = ofMentor ? a.mentee : a.mentor;
        return [
          text(people.name(other), other),
          { type: 'number', value: a.score, decimals: 2 },
          ...(ofMentor ? [] : [{ type: 'number', value: a.placesFree, decimals: 0 } as const]),
          named(a.heldBy, people, 'nobody yet'),
          ...(a.cost === null
            ? ([
                { type: 'missing', word: 'taken' },
                { type: 'missing', word: '' },
              ] as const)
            : gainCells(a.cost)),
        ];
      }),
    },
  );
}

/** Who bears it: each mentee for whom something changes. */
export function movesSection(title: string, moves: readonly Move[], people: PeopleById): Section[] {
  return section(title, {
    id: 'moves',
    columns: [
      words('mentee', 'Mentee'),
      words('from', 'From'),
      words('to', 'To'),
      figure('points', 'Points'),
    ],
    rows: moves.map((move) => [
      text(people.name(move.mentee), move.mentee),
      named(move.from, people, 'nobody'),
      named(move.to, people, 'nobody'),
      { type: 'number', value: move.points, decimals: 2, sign: true },
    ]),
  });
}

/** Everything that was found to help, each solved. */
export function changesSection({ changes, subject }: ExplainResult, people: PeopleById): Section[] {
  if (changes.length < 2) return [];
  return section('What would help, each solved anew', {
    id: 'changes',
    columns: [
      words('change', 'Change'),
      ...gainColumns,
      words('gets', `${people.name(subject.person ?? '')} then has`),
    ],
    rows: changes.map((c) => [
      text(changeSaid(c, people, c.matched) ?? ''),
      ...gainCells({ matched: c.more, total: c.total }),
      named(c.gets, people, 'nobody: somebody else comes in'),
    ]),
  });
}

/** What a program gives up for each of its rules. */
export const rulesSection = (rules: ExplainResult['rules']): Section[] =>
  section('What each rule costs: the best match without it', {
    id: 'rules',
    columns: [words('rule', 'Rule'), ...gainColumns],
    rows: rules.map((r) => [text(r.setting), ...gainCells(r)]),
  });

/** Of the whole program: where places are short, who is scarce, what rules cost, and why weak pairs stand. */
export function programSections(result: ExplainResult, people: PeopleById): Section[] {
  const { shortages, places, rules, weakest } = result;
  const several = (ids: readonly string[]) =>
    ids.length > 6 ? `${ids.length} people` : ids.map((id) => people.name(id)).join(', ');
  return [
    ...section('Where places are short', {
      id: 'shortages',
      columns: [
        words('mentees', 'These mentees'),
        words('mentors', 'can only have'),
        figure('places', 'Places'),
        figure('wanted', 'Wanted'),
      ],
      rows: shortages
        .slice(0, 5)
        .map((s) => [
          text(several(s.mentees)),
          text(several(s.mentors)),
          { type: 'number', value: s.places, decimals: 0 },
          { type: 'number', value: s.mentees.length, decimals: 0 },
        ]),
    }),
    ...section('Scarce mentors: what one more place would bring', {
      id: 'places',
      columns: [
        words('mentor', 'Mentor'),
        figure('offered', 'Places'),
        figure('eligible', 'Eligible', 'mentees'),
        ...gainColumns,
      ],
      rows: places.map((p) => [
        text(people.name(p.mentor), p.mentor),
        { type: 'number', value: p.offered, decimals: 0 },
        { type: 'number', value: p.eligible, decimals: 0 },
        ...gainCells(p),
      ]),
    }),
    ...rulesSection(rules),
    ...section('Why the weakest pairs stand: the best match without each', {
      id: 'weakest',
      columns: [
        words('mentee', 'Mentee'),
        words('mentor', 'Mentor'),
        figure('score', 'Score', 'of 100'),
        ...gainColumns,
      ],
      rows: weakest.map((p) => [
        text(people.name(p.mentee)),
        text(people.name(p.mentor)),
        { type: 'number', value: p.score, decimals: 2 },
        ...gainCells(p.without),
      ]),
    }),
  ];
}
