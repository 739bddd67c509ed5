import type { Document } from '../document.ts';
import { peopleById } from '../people-by-id.ts';
import { plain, summaryDocument } from '../summaries/summary-parts.ts';
import { methodOfResult } from '../units/unit-figures.ts';
import type { ExplainInput } from './explain-document.ts';
import { changesSection, movesSection } from './explain-tables.ts';
import { unitAnswerWords } from './unit-answer.ts';
import {
  fellowsSection,
  otherCirclesSection,
  partnersSection,
  placingSection,
  unitAlternatives,
  unitScoreSections,
} from './unit-explain-tables.ts';
import { unitReasons } from './unit-reasons.ts';

/** What `mentor explain` says to the coordinator of groups, peers, circles, talks, roles and registered pairs. */
export function explainUnitsDocument({ folder, result, rules, criteria, today }: ExplainInput): Document {
  const people = peopleById(folder.cohort);
  const method = methodOfResult(folder.program);
  const view = {
    ...{ folder, result, people, method, rules },
    basis: { criteria, rules, fields: folder.cohort.fields },
  };
  const more = unitReasons(view);
  return summaryDocument({
    program: folder.program.name,
    title: 'Explanation',
    asOf: today,
    lead: unitAnswerWords(view),
    sections: [
      ...(more.length === 0
        ? []
        : [plain('why', ...more.map((said) => ({ kind: 'prose' as const, text: [said] })))]),
      ...placingSection(view),
      ...partnersSection(view),
      ...unitScoreSections(view),
      ...fellowsSection(view),
      ...movesSection('Who would change', result.forcing?.moves ?? [], people),
      ...changesSection(result, people),
      ...otherCirclesSection(view),
      ...unitAlternatives(view),
    ],
  });
}
