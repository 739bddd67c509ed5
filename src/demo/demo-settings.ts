import type { ProgramSettings } from '../templates/programs/program-design.ts';
import { programSettings } from '../templates/programs/program-settings.ts';
import { demoPhrases } from '../texts/demo-words/demo-phrases.ts';
import { addSpan } from '../time/day.ts';
import { type DemoCohort, headOf } from './demo-cohort.ts';
import { inventedName } from './invented-person.ts';
import { programEnd, stageDay } from './program-days.ts';

/** The files of the workforce that a finished program has beside its records. */
export const rosterFiles = { now: 'roster.csv', atStart: 'roster-at-start.csv' } as const;

/**
 * program.yaml as the template has it, with what an organisation says about itself; nothing of the template is changed.
 * `staying`: the rosters are there, and the report on who stayed is asked for.
 */
export function demoSettings({ wish, design, first: begin }: DemoCohort, staying = false): ProgramSettings {
  const { language, start, seed, choice } = wish;
  const { organisation, domain } = demoPhrases(language);
  const { first, last } = inventedName(headOf({ wish, first: begin }, coordinator));
  const lastDay = stageDay('finished', wish, design);
  const settings = programSettings(design, {
    choice,
    name: `${organisation} Mentoring ${start.slice(0, 4)}`,
    language,
    start,
    end: programEnd(wish, design),
    keepUntil: addSpan(lastDay, '12 months'),
    timezone: language === 'de' ? 'Europe/Berlin' : 'Europe/London',
    coordinator: {
      name: `${first} ${last}`,
      email: `mentoring@${domain}`,
      phone: language === 'de' ? '+49 30 23125 017' : '+44 20 7946 0117',
    },
  });
  return {
    ...settings,
    seed,
    // Answers that all come in the first days of a month would not tell the day from the month.
    ...(language === 'en' ? { dates: 'mdy' as const } : {}),
    ...(staying
      ? {
          retention: {
            roster: rosterFiles.now,
            roster_at_start: rosterFiles.atStart,
            data_through: lastDay,
            outcome: 'voluntary',
          },
        }
      : {}),
  };
}

/** Behind everybody who applies, the heads of the departments, and who is above them. */
const coordinator = 20;
