import type { Language } from '../../model/language.ts';
import { type ProgramPlaceholder, programPlaceholders } from '../../model/placeholders.ts';
import type { Program } from '../../schema/program.ts';
import { cadenceWords, lengthWords } from '../../texts/cadence-words.ts';
import { sheetWords } from '../../texts/sheet-words/sheet-words.ts';
import { formatDay } from '../../time/day.ts';

/** What the placeholders that are the same for everybody stand for; what is not known is absent. */
export function programFacts(
  { name, meetings, start, end, coordinator }: Program,
  language: Language,
): ReadonlyMap<ProgramPlaceholder, string> {
  const facts: { readonly [P in ProgramPlaceholder]: string | undefined } = {
    program: name,
    cadence: cadenceWords(meetings.every, language),
    length: lengthWords(meetings.length, language),
    start: start === undefined ? undefined : formatDay(start, language),
    end: end === undefined ? undefined : formatDay(end, language),
    coordinator: coordinator?.name ?? sheetWords(language).toCoordinator,
    coordinator_email: coordinator?.email,
    coordinator_phone: coordinator?.phone,
  };
  return new Map(
    programPlaceholders.flatMap((placeholder): [ProgramPlaceholder, string][] => {
      const fact = facts[placeholder];
      return fact === undefined ? [] : [[placeholder, fact]];
    }),
  );
}
