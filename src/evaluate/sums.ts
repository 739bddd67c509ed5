import { numbersOf } from './answer-number.ts';
import { latestAnswers, threadsOf } from './latest-answers.ts';
import { type Figures, type Finding, total, unknown } from './metric.ts';

/**
 * People whom mentees got to know through their mentors: each mentee's latest word about each pairing, added up, since the
 * question counts from the start. What the mentors say of the same stands beside it.
 */
export function introductions(figures: Figures): Finding {
  const { mentee, mentor } = introductionsBySide(figures);
  if (mentee.size === 0 && mentor.size === 0) return unknown('count', 'no-answers');
  const sum = (values: ReadonlyMap<string, number>): number =>
    [...values.values()].reduce((all, value) => all + value, 0);
  const parts = [
    { name: 'said-by-mentors', n: Math.round(sum(mentor)) },
    { name: 'mentors-who-answered', n: mentor.size },
  ];
  return {
    ...(mentee.size === 0 ? unknown('count', 'no-answers') : total(sum(mentee), mentee.size)),
    ...askedForIntroductions(figures, mentee.size),
    ...(figures.equals ? {} : { parts }),
  };
}

/** The same by person: the latest word about each of their pairings, added up. */
export function introductionsBySide({ answers, program, equals }: Figures): {
  readonly [S in 'mentee' | 'mentor']: ReadonlyMap<string, number>;
} {
  const read = numbersOf('introductions', program);
  const answered = answers.filter((answer) => read(answer) !== undefined);
  const bySide = { mentee: new Map<string, number>(), mentor: new Map<string, number>() };
  for (const { answer, value } of latestAnswers(threadsOf(answered), read)) {
    const { person, side } = answer;
    if (side !== 'mentee' && side !== 'mentor') continue;
    const of = bySide[equals ? 'mentee' : side];
    of.set(person, (of.get(person) ?? 0) + value);
  }
  return bySide;
}

/** Mentees asked in the waves in which anybody has answered the question. */
function askedForIntroductions({ waves, program }: Figures, answered: number): Partial<Finding> {
  const read = numbersOf('introductions', program);
  const asked = new Set(
    waves
      .filter(({ side }) => side === 'mentee')
      .filter(({ forms }) => forms.some(({ answer }) => answer !== undefined && read(answer) !== undefined))
      .flatMap(({ forms }) => forms.map(({ person }) => person)),
  );
  return asked.size === 0 ? {} : { asked: asked.size, answered };
}

/** Calls and letters of the coordinator up to the day. */
export function supportContacts({ contacts, today }: Figures): Finding {
  const known = contacts.filter(({ date }) => date <= today);
  if (contacts.length === 0) return unknown('count', 'no-contacts-recorded');
  return {
    ...total(known.length),
    parts: [{ name: 'people-contacted', n: new Set(known.map(({ person }) => person)).size }],
  };
}

/** Hours of the modules completed by the day; a module whose length nobody wrote down has none. */
export function trainingHours(figures: Figures): Finding {
  if (figures.training.length === 0) return unknown('count', 'no-training-recorded');
  const done = completedTraining(figures);
  const unmeasured = done.filter(({ minutes }) => minutes === undefined).length;
  return {
    ...total(done.reduce((sum, { minutes = 0 }) => sum + minutes, 0) / 60),
    parts: [
      { name: 'people-trained', n: new Set(done.map(({ person }) => person)).size },
      ...(unmeasured === 0 ? [] : [{ name: 'modules-without-length', n: unmeasured }]),
    ],
  };
}

export function completedTraining({
  training,
  today,
}: Pick<Figures, 'training' | 'today'>): Figures['training'] {
  return training.filter(({ completed }) => completed !== undefined && completed <= today);
}
