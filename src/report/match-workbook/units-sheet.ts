import type { ProgramFolder } from '../../model/program-folder.ts';
import type { MatchResult } from '../../schema/match-result.ts';
import { stateWords } from '../../texts/state-words.ts';
import { type WorkbookWords, workbookWords } from '../../texts/workbook-words.ts';
import { instantToWall } from '../../time/zone.ts';
import type { PeopleById } from '../people-by-id.ts';
import { rotationTalks } from '../sheets/units/rotation-talks.ts';
import type { Sheet, SheetCell, SheetColumn } from '../workbook.ts';
import { numberCell, textCell } from './answer-cell.ts';

type Input = { readonly folder: ProgramFolder; readonly result: MatchResult };

/** Beside the pairs: the groups, circles or peers of a match in a row each, or the talks of a rotation; none of pairs. */
export function unitsSheets({ folder, result }: Input, people: PeopleById): readonly Sheet[] {
  const { format, language } = folder.program;
  const words = workbookWords(language);
  switch (format) {
    case 'group':
    case 'circle':
    case 'peer':
      return [groupsSheet(words.units[format], { folder, result }, people)];
    case 'flash':
      return [roundsSheet(words, { folder, result }, people)];
    case 'one-to-one':
    case 'informal':
      return [];
  }
}

const column = (title: string, kind: SheetColumn['kind'] = 'text'): SheetColumn => ({ title, kind });
const scoreCell = (score: number | null): SheetCell =>
  score === null ? textCell('') : { type: 'number', value: score, decimals: 2 };

/** Number, who leads, who is in it, the mean score and the state. */
function groupsSheet(name: string, { folder, result }: Input, people: PeopleById): Sheet {
  const { format, language } = folder.program;
  const words = workbookWords(language);
  const led = format === 'group';
  const named = (ids: readonly string[]): SheetCell => textCell(ids.map(people.name).join('; '));
  return {
    name,
    wraps: true,
    columns: [
      column(words.unit),
      ...(led ? [column(words.lead), column(words.coMentors)] : []),
      column(words.size, 'number'),
      column(words.members),
      column(words.score, 'number'),
      column(words.state),
    ],
    rows: result.groups.map((group) => [
      textCell(group.id),
      ...(led ? [named(group.mentor === undefined ? [] : [group.mentor]), named(group.coMentors ?? [])] : []),
      numberCell(group.members.length),
      named(group.members),
      scoreCell(group.score),
      textCell(stateWords(language).pairing[group.state]),
    ]),
  };
}

/** A row a talk, in order of rounds, with its room and its beginning where they are planned. */
function roundsSheet(words: WorkbookWords, { folder, result }: Input, people: PeopleById): Sheet {
  const { timezone } = folder.program;
  const meetings = folder.schedule.rows.map(({ record }) => record);
  const ids = [...new Set(result.pairings.map(({ id }) => id))];
  const talks = ids.flatMap((id) => {
    const rows = result.pairings
      .filter((pair) => pair.id === id)
      .map(({ mentee, mentor, role, score }) => ({
        mentee,
        mentor,
        score,
        ...(role === undefined ? {} : { role }),
      }));
    return rotationTalks({ id, rows }, meetings).map((talk) => ({
      ...talk,
      score:
        rows.find(({ mentee, mentor }) => mentee === talk.mentee && mentor === talk.mentor)?.score ?? null,
    }));
  });
  return {
    name: words.units.flash,
    wraps: false,
    columns: [
      column(words.round, 'number'),
      column(words.mentor),
      column(words.mentee),
      column(words.room),
      column(words.begins),
      column(words.points, 'number'),
    ],
    rows: talks.map(({ round, mentee, mentor, meeting, score }) => [
      numberCell(round),
      textCell(people.name(mentor)),
      textCell(people.name(mentee)),
      textCell(meeting?.place ?? ''),
      textCell(meeting === undefined ? '' : beginning(meeting.start, timezone)),
      scoreCell(score),
    ]),
  };
}

function beginning(start: string, zone: string): string {
  const { day, clock } = instantToWall(start, zone);
  return `${day} ${clock}`;
}
