import type { Program } from '../schema/program.ts';
import type { AgendaSet, OwnAgenda } from '../schema/program-agendas.ts';
import type { AgendaTitles } from './guide.ts';

/**
 * What the meetings of each set are about, from the third on: of those that nothing else takes up, and of the agreement
 * review, which leaves time for a topic. Where a program has more meetings, the mentee brings the topic.
 */
export const agendaTopics = {
  career: ['strengths', 'options', 'proof', 'networks', 'risk', 'manager-talk', 'setbacks'],
  leadership: [
    'good-leadership',
    'week',
    'delegation',
    'hard-talk',
    'decision-log',
    'conflict',
    'strategy',
    'pressure',
    'team-talk',
    'letter',
  ],
  executive: ['only-you', 'truth', 'decision', 'hindsight', 'stamina', 'successors', 'outside-view'],
  onboarding: ['rules', 'people-map', 'newcomers-eyes', 'first-success'],
  succession: [
    'real-post',
    'gaps',
    'money',
    'stakeholders',
    'shadow-day',
    'stretch-plan',
    'crisis',
    'own-team',
    'stretch-results',
    'letting-go',
  ],
  knowledge: [
    'tell',
    'show',
    'show-and-write',
    'show-and-write',
    'do-together',
    'contacts',
    'do-alone',
    'explain-back',
  ],
  inclusion: [
    'story',
    'unwritten-rules',
    'proven-strengths',
    'allies',
    'hard-situation',
    'next-step',
    'mentors-turn',
  ],
  innovation: [
    'users',
    'assumption',
    'smallest-test',
    'results',
    'second-test',
    'numbers',
    'opponents',
    'pitch',
    'hand-over',
  ],
  academic: [
    'three-years',
    'paper-pipeline',
    'writing-habit',
    'authorship',
    'application',
    'rehearsal',
    'supervising',
    'good-week',
    'two-people',
  ],
  reverse: ['demonstration', 'day-in-my-work', 'senseless-rules', 'trial'],
} as const satisfies Readonly<Record<AgendaSet, readonly string[]>>;

export type AgendaTopic<S extends AgendaSet = AgendaSet> = (typeof agendaTopics)[S][number];

/** Meetings whose agenda is not a topic: by kind, and the second, which settles goals. */
const plainKeys = ['first', 'goals', 'regular', 'review', 'mid-point', 'closing'] as const;
type PlainKey = (typeof plainKeys)[number];

/** What the agenda of a meeting is, as its row in schedule.csv names it. */
export type AgendaKey =
  | { readonly is: 'plain'; readonly key: PlainKey }
  | { readonly is: 'topic'; readonly topic: AgendaTopic; readonly review: boolean }
  /** Of a meeting that program.yaml gives an agenda of its own. */
  | { readonly is: 'own'; readonly number: number };

/** `strengths`, `review + options`, `meeting-3`; short, the same in every language, and steady while words change. */
export function writeAgendaKey(key: AgendaKey): string {
  switch (key.is) {
    case 'plain':
      return key.key;
    case 'topic':
      return key.review ? `review + ${key.topic}` : key.topic;
    case 'own':
      return `meeting-${key.number}`;
  }
}

/** No two sets have a topic of one name. */
export const allTopics: readonly AgendaTopic[] = [...new Set(Object.values(agendaTopics).flat())];
const topics: ReadonlyMap<string, AgendaTopic> = new Map(allTopics.map((topic) => [topic, topic]));

/** The key that a cell holds; undefined of words that a person wrote. */
export function readAgendaKey(text: string): AgendaKey | undefined {
  const plain = plainKeys.find((key) => key === text);
  if (plain !== undefined) return { is: 'plain', key: plain };
  const [, number] = /^meeting-(\d+)$/.exec(text) ?? [];
  if (number !== undefined) return { is: 'own', number: Number(number) };
  const review = text.startsWith('review + ');
  const topic = topics.get(review ? text.slice('review + '.length) : text);
  return topic === undefined ? undefined : { is: 'topic', topic, review };
}

/** What a meeting is about: in the words of a person, or of the program; nothing where its kind says enough. */
export function titleOf(agenda: string | undefined, titles: AgendaTitles): string | undefined {
  if (agenda === undefined) return undefined;
  return readAgendaKey(agenda) === undefined ? agenda : titles.get(agenda);
}

type Named = Pick<Program, 'template' | 'format'> & {
  readonly meetings: Pick<Program['meetings'], 'agendas'>;
};

/**
 * The set that a program's meetings follow: the one it names, else that of its template, else career. Groups, circles,
 * peers and rotations meet by a guide of their own, and pairs that found each other choose: they follow a set only where
 * program.yaml names it.
 */
export function agendaSetOf({ template, format, meetings: { agendas } }: Named): AgendaSet | undefined {
  const named = typeof agendas === 'string' ? agendas : namedBase(agendas);
  if (named !== undefined) return named;
  if (format !== 'one-to-one') return undefined;
  return template === undefined || template === 'e-mentoring' ? 'career' : template;
}

function namedBase(agendas: Program['meetings']['agendas']): AgendaSet | undefined {
  if (agendas === undefined || typeof agendas === 'string' || Array.isArray(agendas)) return undefined;
  return (Object.keys(agendaTopics) as AgendaSet[]).find((set) => set === byNumber(agendas).get('base'));
}

/** The agendas that program.yaml writes itself, by the number of the meeting; a list begins with the first meeting. */
export function ownAgendas({
  agendas,
}: Pick<Program['meetings'], 'agendas'>): ReadonlyMap<number, OwnAgenda> {
  if (agendas === undefined || typeof agendas === 'string') return new Map();
  if (Array.isArray(agendas)) return new Map(agendas.map((own, at) => [at + 1, own]));
  return new Map(
    [...byNumber(agendas)].flatMap(([key, own]) => (key === 'base' ? [] : [[Number(key), own] as const])),
  );
}

const byNumber = (agendas: Readonly<Record<string, OwnAgenda>>): ReadonlyMap<string, OwnAgenda> =>
  new Map(Object.entries(agendas));
