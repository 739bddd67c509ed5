import type { PlantedProgram } from '../../model/planted-program.ts';
import { counted } from '../../texts/counted.ts';
import { demoSummaryWords } from '../../texts/demo-words/demo-summary-words.ts';
import type { Document } from '../document.ts';
import { type NextStep, nextSection, summaryDocument, type Wrote, wroteSection } from './summary-parts.ts';

/** What `mentor demo` says: who was invented, how far the story has come, and what to look at. */
export function demoSummary(
  program: PlantedProgram,
  { wrote, next }: { readonly wrote: readonly Wrote[]; readonly next: readonly NextStep[] },
): Document {
  const { mentees, mentors } = program.people;
  const people =
    mentors === 0
      ? counted(mentees, 'person', 'people')
      : `${counted(mentees, 'mentee')} and ${counted(mentors, 'mentor')}`;
  return summaryDocument({
    program: program.name,
    title: 'Demo',
    asOf: program.today,
    lead: demoSummaryWords({ ...program, invented: people }),
    sections: [...wroteSection(wrote), ...nextSection(next)],
  });
}
