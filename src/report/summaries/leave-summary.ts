import type { Day } from '../../model/day.ts';
import type { Pairing } from '../../model/pairing.ts';
import type { Person } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { counted, listed } from '../../texts/counted.ts';
import { formatDay } from '../../time/day.ts';
import type { Document } from '../document.ts';
import { peopleById } from '../people-by-id.ts';
import { line, nextSection, plain, summaryDocument, type Wrote, wroteSection } from './summary-parts.ts';

/** What `mentor leave` says: who is out, what ended, and whom to call because they lost their mentor. */
export function leaveSummary(input: {
  readonly folder: ProgramFolder;
  readonly person: Person;
  readonly on: Day;
  readonly ended: readonly Pairing[];
  /** Drafts that fell away with the person. */
  readonly dropped: readonly Pairing[];
  readonly cancelled: number;
  readonly orphaned: readonly string[];
  readonly wrote: readonly Wrote[];
  readonly today: Day;
}): Document {
  const { person, ended, dropped, cancelled, orphaned } = input;
  const people = peopleById(input.folder.cohort);
  const withPartners = (pairings: readonly Pairing[]) => {
    const partners = pairings.map((p) => (p.mentor === person.id ? p.menteeName : p.mentorName));
    return `${listed(pairings.map((p) => p.id))}, with ${listed(partners)}.`;
  };
  const facts = [
    ended.length === 0 ? 'No pairing was open.' : `Ended: ${withPartners(ended)}`,
    ...(dropped.length === 0 ? [] : [`Drafts that fall away: ${withPartners(dropped)}`]),
    ...(cancelled === 0 ? [] : [`${counted(cancelled, 'meeting')} cancelled.`]),
    ...(orphaned.length === 0
      ? []
      : [
          `Without a mentor now, and first in the next match where program.yaml gives priority to orphaned: ${listed(orphaned.map((id) => people.name(id)))}.`,
        ]),
  ];
  return summaryDocument({
    program: input.folder.program.name,
    title: 'Leave',
    asOf: input.today,
    lead: `${person.name} is out of the program from ${formatDay(input.on)}.`,
    sections: [
      plain('facts', ...facts.map((text) => line(text))),
      ...wroteSection(input.wrote),
      ...nextSection([
        { command: 'mentor schedule', what: 'new calendar files' },
        ...(orphaned.length + dropped.length === 0
          ? []
          : [{ command: 'mentor match', what: 'a new mentor for those left' }]),
      ]),
    ],
  });
}
