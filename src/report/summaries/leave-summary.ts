import type { Day } from '../../model/day.ts';
import { isEqualsFormat } from '../../model/equals-format.ts';
import { isAdmitted } from '../../model/lottery.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Pairing } from '../../model/pairing.ts';
import type { Person } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { counted, listed } from '../../texts/counted.ts';
import { formatDay } from '../../time/day.ts';
import type { Document } from '../document.ts';
import { peopleById } from '../people-by-id.ts';
import { line, nextSection, plain, summaryDocument, type Wrote, wroteSection } from './summary-parts.ts';

type LeaveFacts = {
  readonly folder: ProgramFolder;
  readonly person: Person;
  readonly successor: Person | undefined;
  readonly on: Day;
  /** Rows of what is over for all; rows of theirs in what goes on without them; the new rows of who leads on. */
  readonly ended: readonly Pairing[];
  readonly goesOn: readonly Pairing[];
  readonly takenOver: readonly Pairing[];
  /** Drafts that fell away with the person. */
  readonly dropped: readonly Pairing[];
  readonly cancelled: readonly Meeting[];
  /** Meetings that others hold without them. */
  readonly moved: readonly Meeting[];
  readonly orphaned: readonly string[];
  /** Marked as held with them after the day on which they left. */
  readonly heldLater: readonly Meeting[];
  readonly wrote: readonly Wrote[];
  readonly today: Day;
};

/** What `mentor leave` says: who is out, what ended, what goes on, and whom to call because they lost their mentor. */
export function leaveSummary(input: LeaveFacts): Document {
  const { person, dropped, orphaned } = input;
  return summaryDocument({
    program: input.folder.program.name,
    title: 'Leave',
    asOf: input.today,
    lead: `${person.name} is out of the program from ${formatDay(input.on)}.`,
    sections: [
      plain('facts', ...factsOf(input).map((text) => line(text))),
      ...wroteSection(input.wrote),
      ...nextSection([
        { command: 'mentor schedule', what: 'new calendar files' },
        ...(orphaned.length + dropped.length === 0
          ? []
          : [
              {
                command: 'mentor match',
                what: isEqualsFormat(input.folder.program)
                  ? 'somebody new for those left'
                  : 'a new mentor for those left',
              },
            ]),
        ...(freesPlace(input)
          ? [{ command: 'mentor match --lottery', what: 'the place, for the next who waits' }]
          : []),
      ]),
    ],
  });
}

/** Somebody drawn goes while others wait. */
function freesPlace({ folder, person }: LeaveFacts): boolean {
  const lots = folder.lottery?.rows.map(({ record }) => record) ?? [];
  const drawn = lots.some((lot) => lot.person === person.id && isAdmitted(lot));
  return drawn && lots.some((lot) => !isAdmitted(lot));
}

function factsOf(input: LeaveFacts): string[] {
  const {
    folder,
    person,
    successor,
    ended,
    goesOn,
    takenOver,
    dropped,
    cancelled,
    moved,
    orphaned,
    heldLater,
  } = input;
  const people = peopleById(folder.cohort);
  const withPartners = (pairings: readonly Pairing[]) => {
    const partners = pairings.flatMap((p) => [
      ...(p.mentee === person.id ? [] : [p.menteeName]),
      ...(p.mentor === person.id || p.mentor === '' ? [] : [p.mentorName]),
    ]);
    const ids = new Set(pairings.map((p) => p.id));
    const names = new Set(partners);
    return `${listed([...ids])}${names.size === 0 ? '' : `, with ${listed([...names])}`}.`;
  };
  const nothing = ended.length + goesOn.length + takenOver.length === 0;
  return [
    ...(nothing ? ['No pairing was open.'] : []),
    ...(ended.length === 0 ? [] : [`Ended: ${withPartners(ended)}`]),
    ...(goesOn.length === 0 ? [] : [`The others go on: ${listed([...new Set(goesOn.map((p) => p.id))])}.`]),
    ...(successor === undefined
      ? []
      : [`Led on by ${successor.name}: ${listed([...new Set(takenOver.map((p) => p.id))])}.`]),
    ...(dropped.length === 0 ? [] : [`Drafts that fall away: ${withPartners(dropped)}`]),
    ...(cancelled.length === 0 ? [] : [`${counted(cancelled.length, 'meeting')} cancelled.`]),
    ...(moved.length === 0 ? [] : [`${counted(moved.length, 'meeting')} with other people than planned.`]),
    ...(heldLater.length === 0 ? [] : [heldLaterWords(heldLater)]),
    ...(orphaned.length === 0 ? [] : [orphanWords(input, listed(orphaned.map((id) => people.name(id))))]),
  ];
}

/** What is held stays held; whether the day is right, only people know. */
function heldLaterWords(meetings: readonly Meeting[]): string {
  const which = meetings.map(({ id, start }) => `${id} on ${formatDay(start.slice(0, 10))}`);
  return `Marked as held after that day, and left as ${meetings.length === 1 ? 'it is' : 'they are'}: ${listed(which)}. If the day was a slip, correct it in overrides.csv and pairings.csv.`;
}

/** Of equals nobody had a mentor to lose. */
function orphanWords({ folder }: LeaveFacts, names: string): string {
  const { format } = folder.program;
  const lost = isEqualsFormat({ format }) ? 'Alone now' : 'Without a mentor now';
  return `${lost}, and first in the next match where program.yaml gives priority to orphaned: ${names}.`;
}
