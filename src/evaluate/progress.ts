import { type CheckIn, satisfactionScale } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import type { FollowedPairing } from '../model/followed-pairing.ts';
import { goalsOn } from '../model/goal.ts';
import { namesPeople } from '../model/names-people.ts';
import type { Metric, ProgressResult } from '../schema/progress-result.ts';
import { addDays } from '../time/day.ts';
import { allEquals, withoutLeaders } from './all-equals.ts';
import { numbersOf } from './answer-number.ts';
import { changeMetrics } from './change-metrics.ts';
import { disagreements, satisfactionDisagreement } from './disagreement.ts';
import { goalAttainment, goalsMet, goalsSet } from './goal-metrics.ts';
import type { Evidence, Figures, Finding } from './metric.ts';
import {
  activePairings,
  completion,
  earlyEnds,
  hours,
  matchRate,
  meetingAdherence,
  mentorUtilisation,
  timeToFirstMeeting,
} from './pairing-metrics.ts';
import { participation } from './participation.ts';
import { hoursOf, personFigures } from './person-figures.ts';
import { withBenchmarks, withTargets } from './progress-targets.ts';
import { subScales } from './sub-scale.ts';
import { introductions, supportContacts, trainingHours } from './sums.ts';
import { goodFit, recommend, responseRate, satisfaction, subScaleMetrics } from './survey-metrics.ts';
import { surveyWaves, waveRow } from './survey-waves.ts';
import { timeToMatch } from './time-to-match.ts';
import { questionsWithMeans, trendsOf } from './trends.ts';

/** What sets those who lead apart from the others: of equals there is no such figure. */
const aboutSides: ReadonlySet<string> = new Set([
  'mentor-utilisation',
  'satisfaction-mentors',
  'satisfaction-disagreement',
  'fit-mentors',
  'response-rate-mentees',
  'response-rate-mentors',
]);

type Named = readonly (readonly [id: string, finding: Finding])[];

/** Every metric by its id, in the order in which reports give them. */
const metrics: readonly (readonly [id: string, of: (figures: Figures) => Finding])[] = [
  ['participation', participation],
  ['match-rate', matchRate],
  ['mentor-utilisation', mentorUtilisation],
  ['time-to-match', timeToMatch],
  ['time-to-first-meeting', timeToFirstMeeting],
  ['meeting-adherence', meetingAdherence],
  ['active-pairings', activePairings],
  ['completion', completion],
  ['early-ends', earlyEnds],
  ['goals-set', goalsSet],
  ['goals-met', goalsMet],
  ['goal-attainment', goalAttainment],
  ['satisfaction', (figures) => satisfaction(figures)],
  ['satisfaction-mentors', (figures) => satisfaction(figures, 'mentor')],
  ['satisfaction-disagreement', satisfactionDisagreement],
  ['fit', (figures) => goodFit(figures)],
  ['fit-mentors', (figures) => goodFit(figures, 'mentor')],
  ['recommend', recommend],
  ['response-rate', (figures) => responseRate(figures)],
  ['response-rate-mentees', (figures) => responseRate(figures, 'mentee')],
  ['response-rate-mentors', (figures) => responseRate(figures, 'mentor')],
  ['hours', hours],
  ['introductions', introductions],
  ['support-contacts', supportContacts],
  ['training-hours', trainingHours],
];

/**
 * How the program is doing on a day: every metric with its denominator, interval and target, the health of each
 * pairing, adherence by week, the waves by side. What cannot be computed is null and says why; nothing is guessed.
 */
export function evaluateProgress(
  evidence: Evidence,
): Omit<ProgressResult, 'schema' | 'program' | 'asOf' | 'inputs'> {
  const figures = figuresOf(evidence);
  const { program, today, waves } = figures;
  const scale = satisfactionScale(program);
  const found = metricsOf(figures).map(
    ([id, finding]): Metric => ({ id, ...finding, asOf: today, suppressed: false }),
  );
  const rows = waves.map((wave) => waveRow(wave, numbersOf('satisfaction', program), scale));
  const personLevel = namesPeople(program);
  const questions = questionsWithMeans(figures);
  return {
    metrics: withBenchmarks(withTargets(found, program, scale), program, scale),
    pairings: personLevel ? figures.followed.map(pairingFigures) : [],
    people: personLevel ? personFigures(figures) : [],
    adherence: adherenceByWeek(figures),
    waves: rows,
    satisfactionScale: rows.some(({ satisfaction }) => satisfaction !== null) ? scale : null,
    trends: trendsOf(figures, questions),
    disagreement: personLevel && !figures.equals ? disagreements(waves, questions) : [],
  };
}

/** The evidence sorted once: who has begun, what was asked and answered by the day, which goals are in force. */
export function figuresOf(evidence: Evidence): Figures {
  const { program, today } = evidence;
  const equals = allEquals(program, evidence.cohort);
  const followed = withoutLeaders(evidence);
  const answers = answersBy(evidence, followed);
  return {
    ...evidence,
    followed,
    begun: followed.flatMap((one) =>
      one.began === undefined || one.began > today ? [] : [{ ...one, began: one.began }],
    ),
    waves: surveyWaves(followed),
    answers,
    scales: subScales(program, answers),
    equals,
    goalsNow: goalsOn(evidence.goals, today),
  };
}

/**
 * Valid answers up to today. Those of people who were asked are at hand with their pairings; of the ledger, which may hold a
 * million, only the others are taken: of managers and such, and those from before the first wave.
 */
function answersBy({ checkIns, today }: Evidence, followed: readonly FollowedPairing[]): CheckIn[] {
  const answers = followed.flatMap(({ members }) =>
    members.flatMap(({ waves }) => waves.flatMap(({ answer }) => answer ?? [])),
  );
  for (const answer of checkIns) {
    const { state, date, side, wave } = answer;
    const wasAsked = wave !== undefined && (side === 'mentee' || side === 'mentor');
    if (!wasAsked && state === 'valid' && date <= today) answers.push(answer);
  }
  return answers;
}

/** Those of every program, with the program's own after what they belong to: its sub-scales, what has changed. */
function metricsOf(figures: Figures): Named {
  const common = metrics
    .filter(([id]) => !(figures.equals && aboutSides.has(id)))
    .map(([id, of]) => [id, of(figures)] as const);
  const ids = new Set(common.map(([id]) => id));
  const own = [...subScaleMetrics(figures), ...changeMetrics(figures)].filter(([id]) => !ids.has(id));
  const after = common.findIndex(([id]) => id === 'recommend');
  return [...common.slice(0, after), ...own, ...common.slice(after)];
}

function pairingFigures({ health, due }: FollowedPairing): ProgressResult['pairings'][number] {
  return { ...health, due: due.length, held: due.filter(({ held }) => held).length, hours: hoursOf(due) };
}

/** Meetings due and held up to the end of each week of the program, the last row up to today. */
function adherenceByWeek({ program, followed, today }: Figures): ProgressResult['adherence'] {
  const due = followed.flatMap((one) => one.due);
  const days = due.map(({ day }) => day).sort();
  const start = program.start ?? days[0];
  if (start === undefined || days.length === 0 || start > today) return [];
  const upTo = (until: Day): ProgressResult['adherence'][number] => {
    const by = due.filter(({ day }) => day <= until);
    return { until, due: by.length, held: by.filter(({ held }) => held).length };
  };
  const ends: Day[] = [];
  for (let end = addDays(start, 6); end < today; end = addDays(end, 7)) ends.push(end);
  return [...ends, today].map(upTo);
}
