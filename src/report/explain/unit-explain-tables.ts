import { formatNumber } from '../../model/format-number.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { ExplainResult } from '../../schema/explain-result.ts';
import { capitalised, listed } from '../../texts/counted.ts';
import { possessive } from '../../texts/person-names.ts';
import type { UnitMethod } from '../../texts/unit-words/unit-words.ts';
import { unitWords } from '../../texts/unit-words/unit-words.ts';
import type { Block, Cell, Section } from '../document.ts';
import { mostPoints, ofPoints } from '../match/match-pairs-table.ts';
import type { WhyBasis } from '../pair-facts.ts';
import { criteriaOfParts } from './criteria-of-parts.ts';
import { figure, gainCells, gainColumns, named, section, text, words } from './explain-tables.ts';
import { partsTable } from './parts-table.ts';
import { inRounds, otherOf, type UnitAnswer } from './told-unit.ts';
import { unitGainWords } from './unit-gain-words.ts';
import { placingWords } from './unit-reasons.ts';

type Basis = UnitAnswer & {
  readonly basis: WhyBasis;
  readonly folder: ProgramFolder;
};

export const scoreCell = (value: number | null | undefined): Cell =>
  value === null || value === undefined
    ? { type: 'missing', word: '–' }
    : { type: 'number', value, decimals: 2 };

/** The score, as a sum: of peers in both directions, of circles the mean over the others. */
export function unitScoreSections(view: Basis): Section[] {
  const { result, method } = view;
  if (method === 'peer' && (result.directions ?? []).length > 0) return directionSections(view);
  if (method === 'circle') return meanSection(view);
  return pairScore(view);
}

/** Of peers: what each offers the other. */
function directionSections({ result, people, basis }: Basis): Section[] {
  return (result.directions ?? []).flatMap(({ mentee, mentor, score: points, parts }, at) => {
    const [one, other] = [people.person(mentee), people.person(mentor)];
    if (one === undefined || other === undefined) return [];
    const table = partsTable(`direction-${at + 1}`, { mentee: one, mentor: other, parts }, basis);
    const title = `What ${other.name} offers ${one.name}: ${formatNumber(points, { decimals: 2 })} of 100`;
    return [{ id: `direction-${at + 1}`, title, blocks: [{ kind: 'table', table }] }];
  });
}

function meanSection({ result, people, basis }: Basis): Section[] {
  const most = mostPoints(basis.criteria);
  return section(`${possessive(people.name(result.subject.person ?? ''))} score, the mean over the others`, {
    id: 'parts',
    columns: [words('criterion', 'Criterion'), figure('points', 'Points'), words('most', 'At most')],
    rows: basis.criteria.flatMap((criterion, i) => {
      const part = result.parts.find((p) => p.criterion === criterion.name);
      return part === undefined
        ? []
        : [[text(criterion.name), scoreCell(part.value * (most[i] ?? 0)), text(ofPoints(most[i] ?? 0))]];
    }),
  });
}

/** The pair asked for, or somebody's only one; of roles each, under the criteria of its own. */
function pairScore(view: Basis): Section[] {
  const { result, method } = view;
  const { subject, partners, parts, score: points } = result;
  const [only] = partners;
  if (subject.other !== null && subject.person !== null)
    return scoreSection(view, { mentee: subject.person, mentor: subject.other, parts, score: points });
  if (method === 'roles') return partners.flatMap((p) => scoreSection(view, { ...p, parts: p.parts ?? [] }));
  if (only === undefined || (method !== 'group' && partners.length > 1)) return [];
  return scoreSection(view, { ...only, parts, score: points });
}

function scoreSection(
  { people, basis, folder }: Basis,
  {
    mentee,
    mentor,
    role,
    parts,
    score: points,
  }: Pick<ExplainResult['partners'][number], 'mentee' | 'mentor' | 'role' | 'score'> &
    Pick<ExplainResult, 'parts'>,
): Section[] {
  const [one, other] = [people.person(mentee), people.person(mentor)];
  if (parts.length === 0 || one === undefined || other === undefined) return [];
  const id = `parts-${mentee}-${mentor}`;
  const value = typeof points === 'number' ? ` ${formatNumber(points, { decimals: 2 })} of 100` : '';
  const title = `${role === undefined ? 'Score' : `${capitalised(role)}:`}${value}, ${one.name} with ${other.name}`;
  const pair = { mentee: one, mentor: other, parts };
  const table = partsTable(id, pair, { ...basis, criteria: criteriaOfParts(folder, basis.criteria, parts) });
  return [{ id, title, blocks: [{ kind: 'table', table }] }];
}

/** Of a circle: everybody else in it, in both directions. */
export function fellowsSection({ result, people }: UnitAnswer): Section[] {
  const { fellows = [], subject } = result;
  const person = people.name(subject.person ?? '');
  if (subject.other !== null) return [];
  return section('With whom, in points of 100', {
    id: 'fellows',
    columns: [
      words('person', 'Person'),
      figure('there', `For ${person}`),
      figure('back', 'For them'),
      figure('mean', 'Mean'),
    ],
    rows: fellows.map((f) => [
      text(people.name(f.person), f.person),
      scoreCell(f.there),
      scoreCell(f.back),
      scoreCell(f.affinity),
    ]),
  });
}

/** Of a circle: which others could take the person, as sentences. */
export function otherCirclesSection({ result, people, method }: UnitAnswer): Section[] {
  const { circles = [], subject } = result;
  if (circles.length === 0) return [];
  const items = circles.map((circle) => {
    const swap = circle.exchangedFor ?? [];
    const beside = circle.members.filter((id) => !swap.includes(id));
    const gain = unitGainWords(circle.cost, method);
    const exchange = swap.length === 0 ? '' : `, in exchange for ${listed(swap.map(people.name))}`;
    return [
      `${circle.pairing} with ${listed(beside.map(people.name))}${exchange}: ${gain === '' ? 'just as good in all' : gain}.`,
    ];
  });
  const list: Block = { kind: 'list', ordered: false, items };
  return [
    {
      id: 'circles',
      title: `${people.name(subject.person ?? '')} could also sit in`,
      blocks: [list],
    },
  ];
}

/** Of a rotation the talks, of several roles the mentors. */
export function partnersSection({ result, people, method }: UnitAnswer): Section[] {
  const { partners, subject } = result;
  const person = subject.person;
  if (person === null || subject.other !== null || (method !== 'flash' && method !== 'roles')) return [];
  return section(method === 'flash' ? 'Talks, round by round' : 'Pairs, role by role', {
    id: 'partners',
    columns: [
      words('role', method === 'flash' ? 'Round' : 'Role'),
      words('with', 'With'),
      figure('score', 'Score', 'of 100'),
    ],
    rows: inRounds(partners).map((p) => {
      const other = otherOf(p, person);
      return [text(capitalised(p.role ?? '')), text(people.name(other), other), scoreCell(p.score)];
    }),
  });
}

const seatsTitle = (method: UnitMethod): string =>
  method === 'flash' ? 'Talks' : method === 'roles' ? 'Filled' : 'Placed';

/** Others who fit, who holds their places, and what bringing them together with the person would come to. */
export function unitAlternatives({ result, people, method }: UnitAnswer): Section[] {
  const { alternatives, subject } = result;
  const asMentor = alternatives.length > 0 && alternatives.every((a) => a.mentor === subject.person);
  const titles = {
    group: asMentor
      ? 'Others who would fit, and what it would come to'
      : 'Other groups that would fit, and what moving there would come to',
    peer: 'Others who would fit, and what pairing them would come to',
    circle: 'Who is nearest elsewhere, and what one circle for both would come to',
    flash: 'Others to talk with, and what it would come to',
    roles: 'Others who are eligible, and what pairing them would come to',
    informal: '',
  };
  const held = {
    group: asMentor ? 'Is with' : 'Members',
    peer: 'Is with',
    circle: 'Sits with',
    flash: 'Talks with',
    roles: 'Has',
    informal: '',
  };
  const free = method === 'group' && !asMentor;
  return section(titles[method], {
    id: 'alternatives',
    columns: [
      words('other', method === 'group' && !asMentor ? 'Led by' : 'Person'),
      figure('score', 'Score', 'of 100'),
      words('held', held[method]),
      ...(free ? [figure('free', 'Free')] : []),
      ...gainColumns.map((c) => ({ ...c, title: c.id === 'matched' ? seatsTitle(method) : 'Points' })),
    ],
    rows: alternatives.map((a) => {
      const other = asMentor ? a.mentee : a.mentor === subject.person ? a.mentee : a.mentor;
      return [
        text(people.name(other), other),
        scoreCell(a.score),
        named(a.heldBy, people, free ? 'no group' : 'nobody'),
        ...(free ? [{ type: 'number', value: a.placesFree, decimals: 0 } as const] : []),
        ...(a.cost === null
          ? ([
              { type: 'missing', word: 'not possible' },
              { type: 'missing', word: '' },
            ] as const)
          : gainCells(a.cost)),
      ];
    }),
  });
}

/** What would place more people, where somebody is left for want of room. */
export function placingSection({ result, people }: UnitAnswer): Section[] {
  const said = placingWords(result.placing ?? [], people);
  if (said.length === 0) return [];
  return [
    {
      id: 'placing',
      title: unitWords('en').helps,
      blocks: [{ kind: 'list', ordered: false, items: said.map((one) => [one]) }],
    },
  ];
}
