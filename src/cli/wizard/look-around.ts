import type { Language } from '../../model/language.ts';
import { compareText } from '../../model/order.ts';
import type { Role } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { readProgramFolder } from '../../read/read-program-folder.ts';

/** What lies in the folder already, as the reader takes it without any settings but these. */
export type Found = {
  readonly files: readonly SourceFile[];
  readonly folder: ProgramFolder;
  /** People by the side on which they applied; somebody may be on both. */
  readonly people: Readonly<Record<Role, number>>;
  /** Tables of people that do not tell whose form they are. */
  readonly unclear: readonly string[];
  /** In which the forms asked; absent where there are none. */
  readonly language?: Language;
  /** In which most people work who say theirs. */
  readonly timezone?: string;
  /** Places that mentors offer, where the forms asked; one where they did not. */
  readonly places: number;
  /** Words for levels not all of which stand on a known ladder, lowest first as far as can be guessed. */
  readonly unorderedLevels: readonly string[];
};

export async function lookAround(
  files: readonly SourceFile[],
  { settings, today }: { readonly settings: string; readonly today: string },
): Promise<Found> {
  const source = { path: 'program.yaml', bytes: new TextEncoder().encode(settings) };
  const others = files.filter(({ path }) => path !== source.path);
  const folder = await readProgramFolder([...others, source], { today });
  const { people } = folder.cohort;
  const inRole = (role: Role) => people.filter(({ roles }) => roles.includes(role)).length;
  const timezone = usualZone(people.map((person) => person.timezone));
  const headers = folder.mapping.map(({ header }) => header).join(' ');
  return {
    files: others,
    folder,
    places: people.reduce((sum, { capacity }) => sum + (capacity.mentor ?? 0), 0),
    people: { mentor: inRole('mentor'), mentee: inRole('mentee') },
    ...(headers === '' ? {} : { language: languageOf(headers) }),
    ...(timezone === undefined ? {} : { timezone }),
    unclear: folder.problems.flatMap((one) => (one.code === 'file-unclear' ? [one.facts.named] : [])),
    unorderedLevels: unorderedLevels(folder),
  };
}

/** Who did not say theirs has that of a program without settings. */
function usualZone(zones: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const zone of zones) if (zone !== 'UTC') counts.set(zone, (counts.get(zone) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0]?.[0];
}

/** True where forms have been answered: then the files decide what can be a rule. */
export function hasPeople({ people }: Pick<Found, 'people'>): boolean {
  return people.mentor + people.mentee > 0;
}

function languageOf(headers: string): Language {
  return /[äöüß]|\b(?:Vorname|Nachname|Abteilung|Zeitstempel|Startzeit|Themen|Sprachen)\b/i.test(headers)
    ? 'de'
    : 'en';
}

/**
 * Mentors stand above mentees as a rule: the fewer of those who gave an answer are mentors, the lower it is put. On a known
 * ladder the answers keep their order, and only strange ones find a place in it.
 */
function unorderedLevels({ cohort, problems }: ProgramFolder): string[] {
  const spec = cohort.fields.get('level');
  const strange = problems.flatMap((one) => (one.code === 'unknown-level' ? [one.facts.found] : []));
  if (spec === undefined || spec.type === 'number') return [];
  if (spec.order !== undefined)
    return strange.length === 0 ? [] : [...new Set([...strange.sort(compareText), ...spec.order])];
  const given = new Map<string, { mentor: number; all: number }>();
  for (const person of cohort.people)
    for (const role of person.roles) {
      const level = person.as[role]?.get('level');
      if (level === undefined || !('text' in level)) continue;
      const seen = given.get(level.text) ?? { mentor: 0, all: 0 };
      given.set(level.text, { mentor: seen.mentor + (role === 'mentor' ? 1 : 0), all: seen.all + 1 });
    }
  const share = ({ mentor, all }: { mentor: number; all: number }) => mentor / all;
  return [...given].sort(([a, x], [b, y]) => share(x) - share(y) || compareText(a, b)).map(([word]) => word);
}
