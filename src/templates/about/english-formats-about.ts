import type { FormatTemplate } from '../programs/template-choice.ts';
import type { AboutText } from './about-text.ts';

export const englishFormatsAbout = {
  group: {
    title: 'Mentoring groups',
    forWhom: 'Few mentors, and people who share a question.',
    line: 'four to eight people with one question meet once a month.',
    watch: [
      'Two who lead where you can: if one is ill, the group still meets.',
      'If a third of the members cannot come, move the meeting instead of cancelling it.',
      'Whoever leaves says so to the group in one sentence.',
    ],
  },
  peer: {
    title: 'Peer mentoring',
    forWhom: 'People at the same stage, each good at something.',
    line: 'two people teach each other what each does well.',
    watch: [
      'There is no chief. Half of the time belongs to each; a bell marks the change.',
      'Three take turns as speaker, listener and observer.',
    ],
  },
  circle: {
    title: 'Mentoring circles',
    forWhom: 'Four to six people of equal standing, without a mentor.',
    line: 'four to six people with one question meet once a month.',
    watch: [
      'A guide opens the first meeting and the fourth; the host changes each time.',
      'Where fewer than four are left, offer to merge two circles.',
    ],
  },
  reverse: {
    title: 'Reverse mentoring',
    forWhom:
      'Experienced people who want to learn from younger colleagues: tools, generations, life at the front line.',
    line: 'experienced people learn from younger colleagues.',
    watch: [
      'The senior keeps the appointments. One that falls through is booked again by the senior’s own hand.',
      'Nothing that is said reaches an appraisal.',
      'If the junior answers that unwelcome things cannot be said, call.',
    ],
  },
  flash: {
    title: 'Short talks',
    forWhom: 'Many people and little time; as a first taste, or to choose a mentor for later.',
    line: 'four short talks in one afternoon.',
    watch: [
      'The host opens for ten minutes and closes for fifteen. Confidentiality is said aloud at the start.',
      'Each has a card: name, three topics, one question. The briefing takes fifteen minutes.',
    ],
  },
  'e-mentoring': {
    title: 'Mentoring across distance',
    forWhom: 'People at different sites or in different time zones.',
    watch: [
      'Agree on the channel, on how soon one answers, that nothing is recorded and that nobody else is in the room.',
      'One message between meetings. If one side always sits early or late, swap each time.',
    ],
  },
  informal: {
    title: 'Pairs that found each other',
    forWhom: 'People who have already chosen each other and want a little help.',
    line: 'two who found each other register, and get tips and two short forms.',
    watch: [
      'Rules are hints here: whoever registers with their own manager gets a friendly word.',
      'Nothing falls due but two check-ins.',
    ],
  },
} as const satisfies Readonly<Record<FormatTemplate, AboutText>>;
