import type { Day } from '../../../model/day.ts';
import type { Meeting } from '../../../model/meeting.ts';
import type { PairingUnit } from '../../../model/pairing-unit.ts';
import type { ProgramFolder } from '../../../model/program-folder.ts';
import { unitSheetWords } from '../../../texts/sheet-words/unit-sheet-words.ts';
import { formatWeekdayAndDay } from '../../../time/day.ts';
import { instantToWall } from '../../../time/zone.ts';
import type { Block, Document, Section, Table } from '../../document.ts';
import { inNameOrder } from '../../pairs/pair-names.ts';
import { peopleById } from '../../people-by-id.ts';
import { prose } from '../sheet-sections.ts';
import { cardSection } from './rotation-card.ts';
import { type RotationTalk, rotationTalks, roundsOf } from './rotation-talks.ts';
import type { UnitSheetInput } from './unit-sheet-input.ts';

export type RotationPage = {
  readonly folder: Pick<ProgramFolder, 'program' | 'cohort'>;
  readonly unit: PairingUnit;
  readonly meetings: readonly Meeting[];
  readonly today: Day;
};

const frame = ({ folder: { program }, today }: RotationPage) =>
  ({
    kind: 'sheet',
    program: program.name,
    audience: 'coordinator',
    audienceNote: unitSheetWords(program.language).rotation.host.note,
    asOf: today,
    language: program.language,
    footer: [],
  }) as const satisfies Partial<Document>;

/** All cards of a rotation, to print and cut apart; each in its reader's language. */
export function rotationCards(page: RotationPage, cards: readonly UnitSheetInput[]): Document {
  const words = unitSheetWords(page.folder.program.language).rotation.cards;
  const ordered = inNameOrder(
    cards,
    ({ person }) => person.name,
    ({ person }) => person.id,
  );
  return {
    ...frame(page),
    title: words.title,
    lead: [words.lead(cards.length)],
    sections: ordered.map(cardSection),
  };
}

/** What whoever hosts a rotation has in the hand: the course, and of every round who sits where and who comes. */
export function rotationHostPage(page: RotationPage): Document {
  const { folder, unit, meetings } = page;
  const { program } = folder;
  const words = unitSheetWords(program.language).rotation;
  const talks = rotationTalks(unit, meetings);
  const rounds = roundsOf(talks);
  const everybody = [...new Set(talks.flatMap(({ mentee, mentor }) => [mentee, mentor]))];
  const course: Section = {
    id: 'course',
    title: words.host.course,
    blocks: [
      {
        kind: 'list',
        ordered: false,
        items: words.host.steps.map(({ title, text }) => [{ strong: title }, ` ${text}`]),
      },
    ],
  };
  return {
    ...frame(page),
    title: words.host.title,
    lead: [words.host.lead(everybody.length, rounds.length)],
    sections: [course, ...rounds.map((round) => roundSection(round, { talks, everybody, page }))],
  };
}

function roundSection(
  round: number,
  all: {
    readonly talks: readonly RotationTalk[];
    readonly everybody: readonly string[];
    readonly page: RotationPage;
  },
): Section {
  const { page, everybody } = all;
  const { program, cohort } = page.folder;
  const words = unitSheetWords(program.language).rotation;
  const names = peopleById(cohort);
  const talks = all.talks.filter((talk) => talk.round === round);
  const there = new Set(talks.flatMap(({ mentee, mentor }) => [mentee, mentor]));
  const pausing = everybody.filter((id) => !there.has(id)).map(names.name);
  const pause: readonly Block[] = pausing.length === 0 ? [] : [prose(words.host.pausing(pausing))];
  return {
    id: `round-${round}`,
    title: words.roundOf(round),
    blocks: [{ kind: 'table', table: roundTable(round, talks, page) }, ...pause],
  };
}

function roundTable(round: number, talks: readonly RotationTalk[], { folder }: RotationPage): Table {
  const { program, cohort } = folder;
  const words = unitSheetWords(program.language).rotation;
  const names = peopleById(cohort);
  const placed = talks.some(({ meeting }) => meeting?.place !== undefined);
  const start = talks.find(({ meeting }) => meeting !== undefined)?.meeting?.start;
  const columns = [words.host.sits, words.host.comes, ...(placed ? [words.room] : [])];
  return {
    id: `round-${round}-talks`,
    caption: start === undefined ? '' : timeWords(start, folder),
    layout: 'tight',
    columns: columns.map((title, i) => ({ id: `c${i + 1}`, title, numeric: false })),
    rows: talks.map(({ mentee, mentor, meeting }) => ({
      cells: [
        { type: 'text', text: names.name(mentor) },
        { type: 'text', text: names.name(mentee) },
        ...(placed ? [{ type: 'text' as const, text: meeting?.place ?? '' }] : []),
      ],
    })),
  };
}

function timeWords(start: string, { program }: RotationPage['folder']): string {
  const { day, clock } = instantToWall(start, program.timezone);
  return `${formatWeekdayAndDay(day, program.language)}, ${clock}`;
}
