import type { Day } from '../../model/day.ts';
import { formatNumber } from '../../model/format-number.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { ExplainResult } from '../../schema/explain-result.ts';
import type { Criterion } from '../../schema/program-criteria.ts';
import type { Rule } from '../../schema/program-rules.ts';
import type { Block, Document, Section } from '../document.ts';
import type { WhyBasis } from '../pair-facts.ts';
import { type PeopleById, peopleById } from '../people-by-id.ts';
import { plain, summaryDocument } from '../summaries/summary-parts.ts';
import { alternativesSection, changesSection, movesSection } from './explain-tables.ts';
import { answerWords, furtherWords } from './explain-words.ts';
import { partsTable } from './parts-table.ts';

export type ExplainInput = {
  readonly folder: ProgramFolder;
  readonly result: ExplainResult;
  /** In force, the defaults included. */
  readonly rules: readonly Rule[];
  readonly criteria: readonly Criterion[];
  readonly today: Day;
};

/** What `mentor explain` says to the coordinator: the answer, why, the score as a sum that anybody can repeat, and who else is eligible. */
export function explainDocument({ folder, result, rules, criteria, today }: ExplainInput): Document {
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
  const title = `Score${score === null ? '' : ` ${formatNumber(score, { decimals: 2 })} of 100`}: ${pair.mentee.name} with ${pair.mentor.name}`;
  const table = partsTable('score-parts', { ...pair, parts }, basis);
  return [{ id: 'parts', title, blocks: [{ kind: 'table', table }] }];
}
