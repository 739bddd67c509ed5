import type { Day } from '../../model/day.ts';
import { formatNumber } from '../../model/format-number.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { ExplainResult } from '../../schema/explain-result.ts';
import type { Criterion } from '../../schema/program-criteria.ts';
import type { Rule } from '../../schema/program-rules.ts';
import type { Block, Document, Section, Table } from '../document.ts';
import { mostPoints, ofPoints } from '../match/match-pairs-table.ts';
import type { WhyBasis } from '../pair-facts.ts';
import { partWords } from '../part-words.ts';
import { type PeopleById, peopleById } from '../people-by-id.ts';
import { plain, summaryDocument } from '../summaries/summary-parts.ts';
import { alternativesSection, changesSection, movesSection } from './explain-tables.ts';
import { answerWords, furtherWords } from './explain-words.ts';

type Input = {
  readonly folder: ProgramFolder;
  readonly result: ExplainResult;
  /** In force, the defaults included. */
  readonly rules: readonly Rule[];
  readonly criteria: readonly Criterion[];
  readonly today: Day;
};

/** What `mentor explain` says to the coordinator: the answer, why, the score as a sum that anybody can repeat, and who else is eligible. */
export function explainDocument({ folder, result, rules, criteria, today }: Input): Document {
  const people = peopleById(folder.cohort);
  const more = furtherWords(result, rules, people);
  const basis = { criteria, rules, fields: folder.cohort.fields };
  return summaryDocument({
    program: folder.program.name,
    title: 'Explanation',
    asOf: today,
    lead: answerWords(result, people),
    sections: [
      ...(more.length === 0
        ? []
        : [plain('why', ...more.map((text): Block => ({ kind: 'prose', text: [text] })))]),
      ...partsSection(result, basis, people),
      ...movesSection('Who would change', result.forcing?.moves ?? [], people),
      ...(isSwap(result) ? movesSection('Just as good', result.apart?.moves ?? [], people) : []),
      ...changesSection(result, people),
      ...alternativesSection(result, people),
    ],
  });
}

const isSwap = ({ apart }: ExplainResult): boolean =>
  apart !== null && apart.total === 0 && apart.matched === 0;

/** The two whom the parts are about: the pair asked for, or a person and the mentor they have. */
function pairOf({ subject, partners }: ExplainResult, people: PeopleById) {
  const own =
    partners.find((p) => p.mentee === subject.person) ?? partners.find((p) => p.mentor === subject.person);
  const [mentee, mentor] =
    subject.other === null ? [own?.mentee, own?.mentor] : [subject.person, subject.other];
  const [a, b] = [people.person(mentee ?? ''), people.person(mentor ?? '')];
  return a === undefined || b === undefined ? undefined : { mentee: a, mentor: b };
}

function partsSection(result: ExplainResult, basis: WhyBasis, people: PeopleById): Section[] {
  const { parts, score } = result;
  const pair = pairOf(result, people);
  if (parts.length === 0 || pair === undefined) return [];
  const most = mostPoints(basis.criteria);
  const table: Table = {
    id: 'score-parts',
    caption: '',
    layout: 'stack',
    columns: [
      { id: 'criterion', title: 'Criterion', numeric: false },
      { id: 'points', title: 'Points', numeric: true },
      { id: 'most', title: 'At most', numeric: false },
      { id: 'words', title: 'Because', numeric: false },
    ],
    rows: basis.criteria.flatMap((criterion, i) => {
      const part = parts.find((p) => p.criterion === criterion.name);
      if (part === undefined) return [];
      return [
        {
          cells: [
            { type: 'text', text: criterion.name },
            { type: 'number', value: part.value * (most[i] ?? 0), decimals: 2 },
            { type: 'text', text: ofPoints(most[i] ?? 0) },
            { type: 'text', text: partWords(criterion, part, { ...pair, parts }, basis) },
          ],
        },
      ];
    }),
  };
  const title = `Score${score === null ? '' : ` ${formatNumber(score, { decimals: 2 })} of 100`}: ${pair.mentee.name} with ${pair.mentor.name}`;
  return [{ id: 'parts', title, blocks: [{ kind: 'table', table }] }];
}
