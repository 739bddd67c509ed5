import type { Agenda, AgendaKind, AgendaTitles, GuideStyle } from '../model/guide.ts';
import type { Language } from '../model/language.ts';
import type { Meeting } from '../model/meeting.ts';
import {
  type AgendaKey,
  agendaSetOf,
  allTopics,
  ownAgendas,
  readAgendaKey,
  writeAgendaKey,
} from '../model/meeting-agendas.ts';
import type { Program } from '../schema/program.ts';
import { agendaFor, agendaHours } from './agendas.ts';
import { guideAgenda } from './guides/guides.ts';
import { ownSteps, titleOfOwn } from './own-agenda.ts';
import type { TopicText } from './purposes/purpose-text.ts';
import { otherStep, topicText } from './purposes/purposes.ts';

/** Of which program, by which way of meeting, in which language. */
export type AgendaFrame = {
  readonly program: Program;
  readonly style: GuideStyle;
  readonly language: Language;
};
type Asked = Pick<Meeting, 'number' | 'kind' | 'agenda'> & { readonly minutes: number };

/**
 * The agenda of one meeting, step by step: what program.yaml writes for its number, else what its kind needs, with the topic
 * that its set has for it or that a person wrote into schedule.csv. Groups, circles, peers and talks go by the guide of
 * their way of meeting each time.
 */
export function meetingAgenda(meeting: Asked, frame: AgendaFrame): Agenda {
  const key = meeting.agenda === undefined ? undefined : readAgendaKey(meeting.agenda);
  const usual = usualAgenda(kindOf(meeting, key), meeting.minutes, frame);
  if (meeting.agenda !== undefined && key === undefined)
    return about(usual, { title: meeting.agenda }, frame);
  if (key?.is === 'topic') return about(usual, topicText(key.topic, frame.language), frame);
  if (key?.is !== 'own')
    return usual.kind === 'goals' && !isAlikeEachTime(frame.style)
      ? { ...usual, title: goalsTitle(frame) }
      : usual;
  const own = ownAgendas(frame.program.meetings).get(key.number);
  if (own === undefined) return usual;
  const steps = ownSteps(own, meeting.minutes);
  const title = titleOfOwn(own);
  return steps === undefined ? about(usual, { title }, frame) : { ...usual, title, steps };
}

/** What the meetings of a program are about, by the keys that schedule.csv may hold. */
export function agendaTitles(frame: AgendaFrame): AgendaTitles {
  const topics = allTopics.flatMap((topic) => {
    const title = topicText(topic, frame.language)?.title;
    return title === undefined
      ? []
      : [false, true].map((review) => [writeAgendaKey({ is: 'topic', topic, review }), title] as const);
  });
  const own = [...ownAgendas(frame.program.meetings)].map(
    ([number, agenda]) => [writeAgendaKey({ is: 'own', number }), titleOfOwn(agenda)] as const,
  );
  const goals = isAlikeEachTime(frame.style) ? [] : [['goals', goalsTitle(frame)] as const];
  return new Map([...goals, ...topics, ...own]);
}

/** The second meeting is about its longest step. */
function goalsTitle({ program, language }: AgendaFrame): string {
  const other = otherStep(agendaSetOf(program), 'goals', language);
  return other?.title ?? agendaFor('goals', 60, language).steps[agendaHours.goals.topic]?.title ?? '';
}

/** The kind of agenda that a key names; of a meeting with words of its own that of its kind. */
function kindOf({ kind, number }: Asked, key: AgendaKey | undefined): AgendaKind {
  if (key?.is === 'plain') return key.key;
  if (key?.is === 'topic') return key.review ? 'review' : 'regular';
  if (kind === 'event') return 'regular';
  return kind === 'regular' && number === 2 ? 'goals' : kind;
}

function usualAgenda(kind: AgendaKind, minutes: number, { program, style, language }: AgendaFrame): Agenda {
  const guide = guideAgenda(style, minutes, language);
  if (guide !== undefined && (kind === 'first' || isAlikeEachTime(style))) return { ...guide, kind };
  const agenda = agendaFor(kind, minutes, language);
  const other = isAlikeEachTime(style) ? undefined : otherStep(agendaSetOf(program), kind, language);
  if (other === undefined) return agenda;
  const { at, title, text } = other;
  return {
    ...agenda,
    steps: agenda.steps.map((step, i) => (i === at ? { title, text, minutes: step.minutes } : step)),
  };
}

const isAlikeEachTime = (style: GuideStyle): boolean =>
  ['group', 'circle', 'peer', 'trio', 'flash'].includes(style);

/** Where the kind leaves time for a topic, the topic is a step; elsewhere it only gives its title. */
function about(agenda: Agenda, topic: Partial<TopicText> | undefined, { style }: AgendaFrame): Agenda {
  const { title, text, mentorTitle } = topic ?? {};
  if (title === undefined) return agenda;
  const known = { ...agenda, title, ...(text === undefined ? {} : { text }) };
  const { kind } = agenda;
  if ((kind !== 'regular' && kind !== 'review') || isAlikeEachTime(style)) return known;
  const steps = agenda.steps.map((step, i) =>
    i === agendaHours[kind].topic
      ? {
          minutes: step.minutes,
          title,
          text: text ?? step.text,
          ...(mentorTitle === undefined ? {} : { mentorTitle }),
        }
      : step,
  );
  return { ...known, steps };
}
