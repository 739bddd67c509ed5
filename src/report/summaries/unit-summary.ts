import { formatNumber } from '../../model/format-number.ts';
import { unitWords } from '../../texts/unit-words/unit-words.ts';
import type { Document, Figure } from '../document.ts';
import { matchChangesSummary } from '../match/match-changes-section.ts';
import { matchFigures } from '../match/match-figures.ts';
import { peopleById } from '../people-by-id.ts';
import { unitFigureItems } from '../units/unit-figure-items.ts';
import { leftSection } from '../units/unit-left.ts';
import { type UnitView, unitLead } from '../units/unit-overview.ts';
import { assumedSection, type MatchSummaryInput, matchSteps } from './match-summary.ts';
import { peopleChangesSection } from './people-changes-section.ts';
import { nextSection, summaryDocument, wroteSection } from './summary-parts.ts';

/** As much as stands on the first screen; the page has the rest. */
const mostShown = 5;

/** What `mentor match` says of groups, circles, peers, rotations, roles and registered pairs. */
export function unitSummary(input: MatchSummaryInput): Document {
  const { folder, result, extras, since, changes } = input;
  const people = peopleById(folder.cohort);
  const view: UnitView = {
    ...input,
    footer: [],
    figures: matchFigures(result, extras),
    people,
    language: 'en',
  };
  return summaryDocument({
    program: folder.program.name,
    title: 'Match',
    asOf: input.today,
    lead: `${unitLead(view, 'en')}${proofWords(result.objective, result.format)}`,
    sections: [
      {
        id: 'figures',
        title: '',
        blocks: [{ kind: 'figures', items: [...totalFigure(view), ...unitFigureItems(view, 'en')] }],
      },
      ...leftSection(view, mostShown),
      ...matchChangesSummary(since, people),
      ...(changes === undefined ? [] : peopleChangesSection(changes)),
      ...assumedSection(input),
      ...wroteSection(input.wrote),
      ...nextSection(matchSteps(input)),
    ],
  });
}

function proofWords({ proven, gap }: UnitView['result']['objective'], format: string): string {
  if (format === 'informal') return '';
  if (proven) return ' Proven best.';
  return gap === 0
    ? ` ${unitWords('en').openPlaces.heading}`
    : ` Gap ${formatNumber(gap, { decimals: 2 })} points.`;
}

/** Nothing is weighed where pairs register themselves. */
function totalFigure({ result: { objective, format } }: UnitView): Figure[] {
  if (format === 'informal') return [];
  const points = (value: number) => formatNumber(value, { decimals: 2 });
  return [
    {
      label: 'Total',
      value: points(objective.total),
      detail: `bound ${points(objective.bound)}, gap ${points(objective.gap)}`,
    },
  ];
}
