import type { CheckIn } from '../../model/check-in.ts';
import type { Day } from '../../model/day.ts';
import type { Pairing } from '../../model/pairing.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import { kaplanMeier } from '../../stats/kaplan-meier.ts';
import { restrictedMean, restrictedMeanDifference } from '../../stats/restricted-mean.ts';
import type { Spell } from '../../stats/risk-table.ts';
import { survivalQuantile } from '../../stats/survival-quantile.ts';
import { daysBetween, isDay } from '../../time/day.ts';
import type { RetentionInput } from './input.ts';
import { zeroDay } from './spell.ts';
import type { Member, RetentionStudy } from './study.ts';

/** Asked of the manager at the end of onboarding: a day, or "not yet". */
const question = 'onb_date';

/**
 * Days from time zero until somebody did the usual work alone, by the last word of their manager; who does not yet is
 * censored on the day of the answer, and of whom nobody said anything does not count. Managers are asked about mentees:
 * the others have a curve only where somebody answered about them too. Empty where it is not asked for or not known.
 */
export function timeToCompetence(
  study: RetentionStudy,
  { checkIns = [], pairings }: RetentionInput,
): Pick<RetentionOutcome, 'competence'> {
  if (!study.settings.exploratory.includes('time-to-competence')) return {};
  const answers = lastAnswers(checkIns, pairings);
  const groups = (['mentees', 'others'] as const).flatMap((name) => {
    const spells = study[name].flatMap((member) => spellOf(member, answers, study));
    return spells.length === 0 ? [] : [{ name, spells }];
  });
  const [first, second] = groups;
  if (first === undefined) return {};
  const tau = Math.min(...groups.map(({ spells }) => Math.max(...spells.map(({ time }) => time))));
  const difference =
    second === undefined
      ? null
      : restrictedMeanDifference(restrictedMean(first.spells, tau), restrictedMean(second.spells, tau));
  return {
    competence: {
      groups: groups.map(groupResult),
      tau: second === undefined ? null : tau,
      difference: difference?.value ?? null,
      low: difference?.low ?? null,
      high: difference?.high ?? null,
    },
  };
}

type Answer = { readonly date: Day; readonly said: string };

/** By mentee, the latest answer that says a day or that there is none yet. */
function lastAnswers(checkIns: Iterable<CheckIn>, pairings: readonly Pairing[]): ReadonlyMap<string, Answer> {
  const mentees = new Map(pairings.map(({ id, mentee }) => [id, mentee]));
  const last = new Map<string, Answer>();
  for (const { state, pairing, date, others } of checkIns) {
    const said = others.get(question);
    const mentee = mentees.get(pairing);
    if (state !== 'valid' || said === undefined || mentee === undefined) continue;
    const known = last.get(mentee);
    if (known === undefined || known.date < date) last.set(mentee, { date, said });
  }
  return last;
}

function spellOf(
  { employee }: Member,
  answers: ReadonlyMap<string, Answer>,
  study: RetentionStudy,
): readonly Spell[] {
  const answer = answers.get(employee.id);
  const zero = zeroDay(employee, study);
  if (answer === undefined || zero === undefined) return [];
  const reached = isDay(answer.said);
  const time = daysBetween(zero, reached ? answer.said : answer.date);
  return [{ time: Math.max(0, time), end: reached ? 'event' : 'censored' }];
}

type CompetenceGroup = NonNullable<RetentionOutcome['competence']>['groups'][number];

function groupResult({
  name,
  spells,
}: {
  readonly name: string;
  readonly spells: readonly Spell[];
}): CompetenceGroup {
  const { value, low, high } = survivalQuantile(kaplanMeier(spells), 0.5);
  const reached = spells.filter(({ end }) => end === 'event').length;
  return { name, n: spells.length, reached, median: value, low, high };
}
