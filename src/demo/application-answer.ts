import type { ApplicationItem } from '../templates/application/application-item.ts';
import { topicsOf } from '../templates/application/topics.ts';
import { demoPhrases } from '../texts/demo-words/demo-phrases.ts';
import { addDays } from '../time/day.ts';
import type { DemoCohort, DemoPerson } from './demo-cohort.ts';
import { type Draw, drawFor } from './draw.ts';
import { formDate } from './form-date.ts';
import { hiredOn } from './hired-on.ts';
import { mailboxOf } from './mailbox.ts';
import { zoneOf } from './place-zones.ts';

/** What somebody fills in: a text, ticks, or ticks for each weekday. */
export type FormAnswer =
  | { readonly text: string }
  | { readonly ticks: readonly string[] }
  | { readonly days: readonly (readonly string[])[] };

type Asked = {
  readonly item: ApplicationItem;
  readonly person: DemoPerson;
  readonly cohort: DemoCohort;
  readonly draw: Draw;
};

/** What a person answers to the questions of a form, in their order; the same whenever they are asked. */
export function applicationAnswers(
  items: readonly ApplicationItem[],
  person: DemoPerson,
  cohort: DemoCohort,
): readonly FormAnswer[] {
  // One stream for the whole form: to begin one costs more than all that is drawn from it.
  const draw = drawFor(cohort.wish.seed, person.n, 'form');
  return items.map((item) => answerTo({ item, person, cohort, draw }));
}

function answerTo(asked: Asked): FormAnswer {
  const { item, draw } = asked;
  const known = answers[item.field];
  if (known !== undefined) return known(asked);
  if (!item.required && draw.chance(0.15)) return noAnswer(item);
  return byKind[item.kind](asked);
}

const text = (words: string | undefined): FormAnswer => ({ text: words ?? '' });
const optionsOf = ({ item, cohort }: Asked): readonly string[] => item[cohort.wish.language].options ?? [];
const option = (at: number) => (asked: Asked) => text(optionsOf(asked)[at]);
const phrasesOf = ({ cohort }: Asked) => demoPhrases(cohort.wish.language);

function noAnswer({ kind }: ApplicationItem): FormAnswer {
  return kind === 'several' ? { ticks: [] } : text('');
}

/** Questions that only one template asks, and those where nothing depends on the answer. */
const byKind: Readonly<Record<ApplicationItem['kind'], (asked: Asked) => FormAnswer>> = {
  short: (asked) => text(asked.draw.one(phrasesOf(asked).hours)),
  long: (asked) => text(asked.draw.one(phrasesOf(asked).remarks)),
  one: (asked) => text(asked.draw.some(optionsOf(asked), 1)[0]),
  several: (asked) => ({ ticks: asked.draw.some(optionsOf(asked), 1 + asked.draw.whole(3)) }),
  grid: (asked) => ({ days: freeTimes(asked) }),
  date: (asked) => text(dateAfter(asked, 120 + asked.draw.whole(280))),
  number: ({ draw }) => text(String(3 + draw.whole(30))),
};

const answers: Readonly<Record<string, (asked: Asked) => FormAnswer>> = {
  role: ({ item, person, cohort }) =>
    text(item[cohort.wish.language].options?.[person.side === 'mentor' ? 1 : 0]),
  mentor_email: ({ person, cohort }) => text(partnerOf(person, cohort).email),
  mentee_email: ({ person }) => text(person.email),
  since: (asked) =>
    text(formDate(addDays(asked.cohort.wish.start, -asked.draw.whole(20)), asked.cohort.wish.language)),
  rhythm: (asked) => text(optionsOf(asked)[2]),
  first_name: ({ person }) => text(person.first),
  last_name: ({ person }) => text(person.last),
  email: ({ person }) => text(person.email),
  id: ({ person }) => text(person.id),
  level: ({ person, cohort }) => text(cohort.levels[person.level]),
  department: ({ person, cohort }) => text(cohort.departments[person.department]),
  function: (asked) => text(optionsOf(asked)[functionOf(asked)]),
  location: (asked) => text(phrasesOf(asked).places[asked.person.place]),
  timezone: ({ person, cohort }) => text(zoneOf(person.place, cohort.wish.language)),
  languages: (asked) => ({ ticks: phrasesOf(asked).languages[asked.person.place] ?? [] }),
  manager_id: ({ person, cohort }) => text(mailboxOf(cohort.managerOf(person), cohort)),
  hire_date: (asked) => text(formDate(hiredOn(asked.person, asked.cohort), asked.cohort.wish.language)),
  months_in_role: ({ draw }) => text(draw.chance(0.1) ? '' : String(2 + draw.whole(50))),
  months_to_handover: ({ draw }) => text(String(1 + draw.whole(12))),
  topics_wanted: (asked) => ({ ticks: topicsWanted(asked) }),
  topics_offered: (asked) => ({ ticks: asked.draw.some(optionsOf(asked), 4 + asked.draw.whole(3)) }),
  values: (asked) => ({ ticks: asked.draw.some(turned(optionsOf(asked), leaning(asked)).slice(0, 5), 3) }),
  capacity: ({ person }) => text(String(person.places)),
  prefers: (asked) => text(wished(asked, 0.3)),
  avoids: (asked) => text(wished(asked, 0.03)),
  goal_text: (asked) => text(filled(asked.draw.one(phrasesOf(asked).goals), { topic: topicOf(asked) })),
  biography: (asked) =>
    text(filled(asked.draw.one(phrasesOf(asked).paths), { department: departmentOf(asked) })),
  motivation: (asked) => text(asked.draw.one(phrasesOf(asked).motives)),
  access_needs: () => text(''),
  conflicts: () => text(''),
  consent: option(0),
  commitment: (asked) => option(asked.person.hasTime ? 0 : 1)(asked),
  first_weeks: option(0),
};

/** Whom a mentee of a registered pair has found. */
const partnerOf = ({ n }: DemoPerson, cohort: DemoCohort): DemoPerson =>
  cohort.person('mentor', n % cohort.count('mentor'));

/** Each department does mostly one kind of work. */
const functionOf = ({ person, draw }: Asked): number =>
  draw.chance(0.7) ? person.department : draw.whole(9);

/** People lean one of three ways, and what matters to them goes together. */
const leaning = ({ person, cohort }: Asked): number =>
  drawFor(cohort.wish.seed, person.n, 'leaning').whole(3);
const turned = <T>(items: readonly T[], way: number): readonly T[] => [
  ...items.slice(way * 3),
  ...items.slice(0, way * 3),
];

/** Ticks in the grid; the middle of Tuesday and Thursday suits everybody, as meetings of several need. */
function freeTimes(asked: Asked): string[][] {
  const times = optionsOf(asked);
  return [0, 1, 2, 3, 4].map((day) =>
    times.filter((_, time) => asked.draw.chance(0.55) || (time === 1 && day % 2 === 1)),
  );
}

/** Up to three people of the other side, by name or by address. */
function wished({ person, cohort, draw }: Asked, share: number): string {
  if (!draw.chance(share)) return '';
  const other = person.side === 'mentee' ? 'mentor' : person.side === 'mentor' ? 'mentee' : 'equals';
  const named = Array.from({ length: share < 0.1 ? 1 : 1 + draw.whole(3) }, () =>
    cohort.person(other, draw.whole(cohort.count(other))),
  );
  const different = [...new Map(named.map((one) => [one.n, one])).values()].filter(({ n }) => n !== person.n);
  const byAddress = draw.chance(0.3);
  return different.map(({ first, last, email }) => (byAddress ? email : `${first} ${last}`)).join('; ');
}

/** What somebody wants to work on; their goal is about the first of it. */
function topicsWanted({ person, cohort: { wish } }: Asked): readonly string[] {
  const draw = drawFor(wish.seed, person.n, 'topics');
  return draw.some(topicsOf(wish.choice, wish.language), 2 + draw.whole(2));
}
const topicOf = (asked: Asked): string => topicsWanted(asked)[0] ?? '';

const departmentOf = ({ person, cohort }: Asked): string => cohort.departments[person.department] ?? '';

const filled = (words: string | undefined, facts: Readonly<Record<string, string>>): string =>
  (words ?? '').replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');

/** A day so many days from the start, late enough in its month that nobody takes it for a month. */
function dateAfter({ cohort: { wish }, draw }: Asked, days: number): string {
  const day = addDays(wish.start, days);
  return formDate(`${day.slice(0, 8)}${13 + draw.whole(15)}`, wish.language);
}
