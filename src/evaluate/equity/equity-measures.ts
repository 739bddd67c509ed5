import type { FollowedPairing } from '../../model/followed-pairing.ts';
import { groupBy } from '../../model/group-by.ts';
import { sortedBy } from '../../model/order.ts';
import { othersOf } from '../../model/pairing-unit.ts';
import type { Scale } from '../../model/question-scale.ts';
import { wishFacts } from '../../model/wish-facts.ts';
import type { EquityMeasureId } from '../../schema/equity-result.ts';
import type { Figures } from '../metric.ts';
import { matchedAndAccepted, starters } from '../pairing-metrics.ts';
import { meetingsOf } from '../person-figures.ts';
import { runsByPerson } from '../person-runs.ts';
import { satisfactionMatter } from '../survey-metrics.ts';
import { waveToQuote } from '../survey-waves.ts';
import type { PersonRow } from './estimate.ts';

/** One thing that is compared: a row for each person of whom it can be said. */
export type EquityMeasure = {
  readonly id: EquityMeasureId;
  /** `share`: of people; `mean`: over people; `ratio`: of sums, by person. */
  readonly kind: 'share' | 'mean' | 'ratio';
  /** That all or nobody of a group are counted says something of each of them that is theirs to say. */
  readonly sensitive: boolean;
  /** By person. */
  readonly rows: readonly PersonRow[];
  /** Of means: the ends they lie between. */
  readonly scale?: Scale;
  /** Of answers: everybody asked, and in which wave. */
  readonly asked?: readonly string[];
  readonly wave?: string;
};

/** Everybody who could have a partner and was there at the start, or has one: whom all measures are about. By id. */
export function peopleCompared(figures: Figures): string[] {
  return [...matchedAndAccepted(figures).accepted].sort();
}

/** What reports compare by group, in their order. */
export function equityMeasures(figures: Figures): EquityMeasure[] {
  const { matched, accepted } = matchedAndAccepted(figures);
  const people = sortedBy(accepted, (id) => id);
  return [
    {
      id: 'match-rate',
      kind: 'share',
      sensitive: false,
      rows: people.map((id) => oneOf(id, matched.has(id))),
    },
    {
      id: 'score',
      kind: 'mean',
      sensitive: false,
      scale: { min: 0, max: 100 },
      rows: scoresOf(figures, people),
    },
    { id: 'first-choice', kind: 'share', sensitive: true, rows: firstChoices(figures) },
    { id: 'meetings-held', kind: 'ratio', sensitive: true, rows: meetingsHeld(figures, people) },
    satisfactionOf(figures),
    { id: 'early-ends', kind: 'share', sensitive: true, rows: endedEarly(figures) },
  ];
}

const oneOf = (person: string, counts: boolean): PersonRow => ({ person, top: counts ? 1 : 0, bottom: 1 });

/** Nobody's pairing that was declined. */
const stood = (followed: readonly FollowedPairing[]): readonly FollowedPairing[] =>
  followed.filter(({ unit }) => unit.state !== 'declined');

/** Points of the pairing found, 0 to 100; of somebody with several their mean. */
function scoresOf({ followed }: Figures, people: readonly string[]): PersonRow[] {
  const scored = stood(followed)
    .flatMap(({ unit }) => unit.rows)
    .flatMap(({ score, mentee, mentor }) =>
      score === undefined ? [] : [mentee, mentor].map((person) => ({ person, score })),
    );
  const byPerson = groupBy(scored, ({ person }) => person);
  return people.flatMap((person) => {
    const own = byPerson.get(person);
    if (own === undefined) return [];
    return [{ person, top: own.reduce((sum, { score }) => sum + score, 0) / own.length / 100, bottom: 1 }];
  });
}

/** Of those who named somebody, who got the one they named first. */
function firstChoices({ cohort, followed }: Figures): PersonRow[] {
  const met = stood(followed).flatMap(({ unit }) =>
    unit.members.flatMap((mentee) => {
      const partners = unit.kind === 'pair' || unit.kind === 'group' ? unit.mentors : othersOf(unit, mentee);
      return partners.map((mentor) => ({ mentee, mentor }));
    }),
  );
  return wishFacts(cohort.people, met).map(({ mentee, granted }) => oneOf(mentee, granted === 0));
}

/** Held of due, in their own time in each of their pairings. */
function meetingsHeld({ followed }: Figures, people: readonly string[]): PersonRow[] {
  const due = followed.flatMap((one) =>
    one.members
      .filter(({ side }) => side === 'mentee')
      .map((member) => ({ person: member.person, meetings: meetingsOf(member, one) })),
  );
  const byPerson = groupBy(due, ({ person }) => person);
  return people.flatMap((person) => {
    const meetings = (byPerson.get(person) ?? []).flatMap((own) => own.meetings);
    if (meetings.length === 0) return [];
    return [{ person, top: meetings.filter(({ held }) => held).length, bottom: meetings.length }];
  });
}

/** In the wave that the progress report quotes; whoever answered about several with the mean of their answers. */
function satisfactionOf(figures: Figures): EquityMeasure {
  const { read, scale } = satisfactionMatter(figures);
  const wave = waveToQuote(figures.waves, (answer) => read(answer) !== undefined);
  const forms = [...groupBy(wave?.forms ?? [], ({ person }) => person)];
  const rows = forms.flatMap(([person, own]) =>
    runsByPerson(own, read).flatMap(({ sum, answers }) =>
      answers === 0 ? [] : [{ person, top: sum / answers, bottom: 1 }],
    ),
  );
  return {
    id: 'satisfaction',
    kind: 'mean',
    sensitive: true,
    scale,
    rows,
    asked: forms.map(([person]) => person),
    ...(wave === undefined ? {} : { wave: wave.wave }),
  };
}

/** Of those who began, for whom a pairing ended before its time; to go on without the program is among them. */
function endedEarly(figures: Figures): PersonRow[] {
  const byPerson = groupBy(starters(figures), ({ person }) => person);
  return sortedBy(byPerson, ([person]) => person).map(([person, own]) =>
    oneOf(
      person,
      own.some(({ state }) => state === 'ended'),
    ),
  );
}
