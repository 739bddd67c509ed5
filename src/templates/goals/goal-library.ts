import type { Language } from '../../model/language.ts';
import { agendaSetOf } from '../../model/meeting-agendas.ts';
import type { Program } from '../../schema/program.ts';
import { agendaSets } from '../../schema/program-agendas.ts';
import { englishGoals } from './english-goals.ts';
import { germanGoals } from './german-goals.ts';
import type { GoalSet, GoalTemplate, GoalTexts } from './goal-template.ts';

export const goalLibrary = { en: englishGoals, de: germanGoals } as const satisfies Record<
  Language,
  GoalTexts
>;

/**
 * Goals to start from for the mentees of a program: first those of its way of meeting, then those of its purposes, declared or
 * told by its template, in turn, so that the first few come from all of them; those of a career where nothing says. None in a rotation, which asks for no
 * goals.
 */
export function starterGoals(
  program: Pick<Program, 'format' | 'template' | 'purposes' | 'meetings'>,
  language: Language,
): readonly GoalTemplate[] {
  const own = goalSetsOf(program).map((set) => goalLibrary[language][set].filter(isOfMentee));
  const longest = Math.max(0, ...own.map((goals) => goals.length));
  return Array.from({ length: longest }, (_, at) => own.flatMap((goals) => goals.slice(at, at + 1))).flat();
}

const isOfMentee = ({ owner }: GoalTemplate): boolean => owner === 'mentee';

/** The sets of the library that speak to a program, without one twice. */
function goalSetsOf(program: Pick<Program, 'format' | 'template' | 'purposes' | 'meetings'>): GoalSet[] {
  const { format, template, purposes = {} } = program;
  if (format === 'flash') return [];
  const declared = agendaSets.filter((set) => purposes[set] !== undefined);
  const told = agendaSetOf(program);
  const ofWay: GoalSet[] =
    format === 'group' || format === 'circle'
      ? ['group']
      : format === 'peer'
        ? ['peer']
        : template === 'e-mentoring'
          ? ['e-mentoring']
          : [];
  const ofPurpose = declared.length > 0 ? declared : told === undefined ? [] : [told];
  const sets = new Set<GoalSet>([...ofWay, ...ofPurpose]);
  return sets.size === 0 ? ['career'] : [...sets];
}
