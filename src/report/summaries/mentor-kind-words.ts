import type { ProgramFolder } from '../../model/program-folder.ts';
import type { RecruitResult } from '../../schema/recruit-result.ts';
import { numberWord } from '../../texts/counted.ts';

/** What is asked of a mentor who would help. */
export type MentorKind = Pick<
  RecruitResult['kinds'][number],
  'level' | 'departments' | 'topics' | 'languages' | 'timezone'
>;

/** Every department of the cohort, in code-unit order. */
export function departmentsOf({ cohort }: ProgramFolder): readonly string[] {
  const named = cohort.people.flatMap((p) =>
    [p.as.mentor?.get('department'), p.as.mentee?.get('department')].flatMap((answer) =>
      answer !== undefined && 'text' in answer ? [answer.text] : [],
    ),
  );
  return [...new Set(named)].sort();
}

/** `Finance or Legal`, `not Marketing` where fewer are barred than serve; empty where any will do. */
export function departmentWords({ departments }: MentorKind, all: readonly string[]): string {
  const others = all.filter((d) => !departments.includes(d));
  if (departments.length === 0 || others.length === 0) return '';
  return others.length < departments.length ? `not ${others.join(' or ')}` : departments.join(' or ');
}

/** `a mentor at level Director, not in Marketing, who can talk about “Budgets” and speaks Mandarin`. */
export function kindWords(kind: MentorKind, count: number, all: readonly string[]): string {
  return `${count === 1 ? 'a mentor' : `${numberWord(count)} mentors`}${traitWords(kind, count, all)}`;
}

function traitWords(kind: MentorKind, count: number, all: readonly string[]): string {
  const { level, topics, languages, timezone } = kind;
  const speaks = count === 1 ? 'speaks' : 'speak';
  const can = [
    ...(topics.length === 0 ? [] : [`can talk about ${inOrder(topics.map((t) => `“${t}”`))}`]),
    ...(languages.length === 0 ? [] : [`${speaks} ${inOrder(languages)}`]),
  ];
  const where = timezone === null ? '' : `, in or near the time zone ${timezone}`;
  const department = departmentWords(kind, all).replace(/^not /, '');
  const from =
    department === ''
      ? ''
      : departmentWords(kind, all).startsWith('not ')
        ? ` from outside ${department}`
        : ` in ${department}`;
  return `${level === null ? '' : ` at level ${level}`}${from}${can.length === 0 ? '' : ` who ${can.join(' and ')}`}${where}`;
}

/** What is quoted needs no semicolons, whatever commas are in it. */
const inOrder = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** A text to paste into a call for mentors: the kinds that were chosen one after the other, with their numbers. Names nobody. */
export function callForMentors(
  { further, seats, matched }: Pick<RecruitResult, 'further' | 'seats' | 'matched'>,
  all: readonly string[],
): string | undefined {
  const wanted = seats > matched ? further.filter((step) => step.matched > 0) : further.slice(0, 2);
  const counts = new Map<string, { readonly kind: MentorKind; readonly count: number }>();
  for (const step of wanted) {
    const key = traitWords(step, 1, all);
    counts.set(key, { kind: step, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  if (counts.size === 0) return undefined;
  const asked = [...counts.values()].map(({ kind, count }) => kindWords(kind, count, all));
  const gain = wanted.reduce((sum, step) => sum + step.matched, 0);
  const why =
    gain === 0
      ? ''
      : ` With ${wanted.length === 1 ? 'this mentor' : 'them'} ${numberWord(gain)} more ${gain === 1 ? 'colleague' : 'colleagues'} who asked for a mentor would have one.`;
  return `We look for ${asked.join('; and for ')}.${why}`;
}
