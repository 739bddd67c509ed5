import { satisfactionScale } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import type { FollowedPairing } from '../model/followed-pairing.ts';
import type { Metric, ProgressResult } from '../schema/progress-result.ts';
import { addDays } from '../time/day.ts';
import { allEquals } from './all-equals.ts';
import { goalAttainment, goalsMet, goalsSet } from './goal-metrics.ts';
import type { Evidence, Figures, Finding } from './metric.ts';
import {
  activePairings,
  completion,
  earlyEnds,
  goalsOn,
  hours,
  matchRate,
  meetingAdherence,
  mentorUtilisation,
  timeToFirstMeeting,
} from './pairing-metrics.ts';
import { withTargets } from './progress-targets.ts';
import { fit, recommend, responseRate, satisfaction, satisfactionOfMentors } from './survey-metrics.ts';
import { surveyWaves, waveRow } from './survey-waves.ts';

/** What sets those who lead apart from the others: of equals there is no such figure. */
const aboutSides: ReadonlySet<string> = new Set([
  'mentor-utilisation',
  'satisfaction-mentors',
  'response-rate-mentees',
  'response-rate-mentors',
]);

/** Every metric by its id, in the order in which reports give them. */
const metrics: readonly (readonly [id: string, of: (figures: Figures) => Finding])[] = [
  ['match-rate', matchRate],
  ['mentor-utilisation', mentorUtilisation],
  ['time-to-first-meeting', timeToFirstMeeting],
  ['meeting-adherence', meetingAdherence],
  ['active-pairings', activePairings],
  ['completion', completion],
  ['early-ends', earlyEnds],
  ['goals-set', goalsSet],
  ['goals-met', goalsMet],
  ['goal-attainment', goalAttainment],
  ['satisfaction', satisfaction],
  ['satisfaction-mentors', satisfactionOfMentors],
  ['fit', fit],
  ['recommend', recommend],
  ['response-rate', (figures) => responseRate(figures)],
  ['response-rate-mentees', (figures) => responseRate(figures, 'mentee')],
  ['response-rate-mentors', (figures) => responseRate(figures, 'mentor')],
  ['hours', hours],
];

/**
 * How the program is doing on a day: every metric with its denominator, interval and target, the health of each
 * pairing, adherence by week, the waves by side. What cannot be computed is null and says why; nothing is guessed.
 */
export function evaluateProgress(
  evidence: Evidence,
): Omit<ProgressResult, 'schema' | 'program' | 'asOf' | 'inputs'> {
  const { program, today } = evidence;
  const equals = allEquals(program, evidence.cohort);
  const followed = equals ? evidence.followed.map(onOneSide) : evidence.followed;
  const figures: Figures = {
    ...evidence,
    followed,
    begun: followed.flatMap((one) =>
      one.began === undefined || one.began > today ? [] : [{ ...one, began: one.began }],
    ),
    waves: surveyWaves(followed),
    equals,
    goalsNow: goalsOn(evidence.goals, today),
  };
  const scale = satisfactionScale(program);
  const found = metrics
    .filter(([id]) => !(figures.equals && aboutSides.has(id)))
    .map(([id, of]): Metric => ({ id, ...of(figures), asOf: today, suppressed: false }));
  const rows = figures.waves.map((wave) => waveRow(wave, scale));
  const personLevel = program.privacy.person_level !== 'off' && program.privacy.person_level !== false;
  return {
    metrics: withTargets(found, program, scale),
    pairings: personLevel ? followed.map(({ health }) => health) : [],
    adherence: adherenceByWeek(figures),
    waves: rows,
    satisfactionScale: rows.some(({ satisfaction }) => satisfaction !== null) ? scale : null,
  };
}

/** In a rotation of equals some stand in the column of mentors all the same. */
function onOneSide(followed: FollowedPairing): FollowedPairing {
  return { ...followed, members: followed.members.map((member) => ({ ...member, side: 'mentee' })) };
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
