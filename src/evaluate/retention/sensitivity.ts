import type { RetentionOutcome } from '../../schema/retention-result.ts';
import type { Spell } from '../../stats/risk-table.ts';
import { type Arms, differenceAt } from './difference.ts';
import type { LateJoiner, RetentionStudy } from './study.ts';

type Sensitivity = NonNullable<RetentionOutcome['sensitivity']>[number];

/**
 * What the main contrast would have been with the people who joined after time zero: at a landmark, with those who had
 * joined by then as mentees and everybody who had left by then out; and among the others, where they stood at time
 * zero, once followed throughout and once only until they joined. Empty where nobody joined late.
 */
export function sensitivityOf(study: RetentionStudy, arms: Arms, horizon: number): Sensitivity[] {
  const waiting = study.late.filter((member) => member.employedAtTimeZero);
  return [
    ...landmarkOf(study, arms, horizon),
    ...(waiting.length === 0
      ? []
      : [
          resultOf(
            'late-joiners-as-others',
            withOthers(
              arms,
              waiting.map((member) => member.spell),
            ),
            horizon,
          ),
          resultOf('late-joiners-censored', withOthers(arms, waiting.map(untilJoined)), horizon),
        ]),
  ];
}

/** The landmark is the day of the last joining in the first half of the horizon: later ones would cost too much time. */
function landmarkOf(study: RetentionStudy, arms: Arms, horizon: number): Sensitivity[] {
  const joined = study.late.filter((member) => member.joined <= horizon / 2);
  if (joined.length === 0) return [];
  const landmark = Math.max(...joined.map((member) => member.joined));
  const from = (spells: readonly Spell[]): Spell[] =>
    spells.filter((spell) => spell.time > landmark).map(({ time, end }) => ({ time: time - landmark, end }));
  const mentees = from([...arms.mentees, ...joined.map((member) => member.spell)]);
  return [
    {
      ...resultOf('landmark', { mentees, others: from(arms.others) }, horizon - landmark),
      landmark,
      horizon,
    },
  ];
}

function withOthers(arms: Arms, spells: readonly Spell[]): Arms {
  return { mentees: arms.mentees, others: [...arms.others, ...spells] };
}

function untilJoined({ spell, joined }: LateJoiner): Spell {
  return spell.time <= joined ? spell : { time: joined, end: 'censored' };
}

function resultOf(name: Sensitivity['name'], arms: Arms, days: number): Sensitivity {
  const sizes = { mentees: arms.mentees.length, others: arms.others.length };
  return { name, horizon: days, ...sizes, ...differenceAt(arms, days) };
}
