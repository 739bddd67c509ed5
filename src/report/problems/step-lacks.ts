import type { Day } from '../../model/day.ts';
import { closedStates, type PairingState } from '../../model/pairing.ts';
import { roles } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { counted } from '../../texts/counted.ts';
import { addDays, formatDay } from '../../time/day.ts';
import { type Lack, lack } from './lack.ts';

type StepInput = { readonly folder: ProgramFolder; readonly today: Day };

/**
 * Steps of the weeks before the start that are due and not done: matched, told, answered, scheduled. Each is missing only
 * from the week on in which it is due; without a start, whose lack is said elsewhere, nothing is due.
 */
export function stepLacks({ folder, today }: StepInput): Lack[] {
  const { program, cohort, pairings, schedule } = folder;
  const { start } = program;
  const sides = roles.every((role) => cohort.people.some((person) => person.roles.includes(role)));
  if (start === undefined || !sides) return [];
  const due = (weeks: number): boolean => today >= addDays(start, -7 * weeks);
  const open = pairings.rows.filter(({ record }) => !closedStates.has(record.state));
  const ids = (state: PairingState): number =>
    new Set(open.filter(({ record }) => record.state === state).map(({ record }) => record.id)).size;
  const [drafts, proposed] = [ids('draft'), ids('proposed')];
  const startWords = `the start is on ${formatDay(start)}`;
  return [
    ...(due(5) && pairings.rows.length === 0 && program.format !== 'informal'
      ? [
          lack(
            'match',
            `Nobody is matched yet, and ${startWords}.`,
            'mentor match, then read every pair aloud with a second person.',
          ),
        ]
      : []),
    ...(due(4) && drafts > 0
      ? [
          lack(
            'told',
            `${counted(drafts, 'pairing is a draft', 'pairings are drafts')}: nobody in ${drafts === 1 ? 'it' : 'them'} has been asked, and ${startWords}.`,
            'mentor pairing all propose, then send the letters in out/match/mail/.',
          ),
        ]
      : []),
    ...(due(1) && proposed > 0
      ? [
          lack(
            'answers',
            `${counted(proposed, 'pairing waits', 'pairings wait')} for a yes, and ${startWords}.`,
            'mentor status lists them; whoever has said yes: mentor pairing <id> accept',
          ),
        ]
      : []),
    ...(due(1) && open.length > 0 && schedule.rows.length === 0
      ? [
          lack(
            'schedule',
            `No meeting has a date, and ${startWords}.`,
            'mentor schedule: dates for everybody, and calendar files to send.',
          ),
        ]
      : []),
  ];
}
