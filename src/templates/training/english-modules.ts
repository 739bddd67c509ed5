import type { ModuleTexts } from './modules.ts';

export const englishModules: ModuleTexts = {
  'mentor-basics': {
    title: 'Basics for mentors',
    way: 'live, 12 people',
    contents:
      'What mentoring is and is not; listening in threes; question, story or opinion, chosen on purpose; the first meeting rehearsed; when to pass on to somebody else.',
  },
  'mentee-basics': {
    title: 'Basics for mentees',
    way: 'live, 20 people',
    contents:
      'You steer; asking for what you need; from wish to goal; preparing an hour in ten minutes; saying “this does not help me”.',
  },
  'bias-aware': {
    title: 'Fair judgement',
    way: 'live, or by oneself with a talk afterwards',
    contents:
      'First impressions and “reminds me of myself”; who gets the bold advice and who the careful one; the same opening question for everybody, evidence before advice, asking “what don’t I see?”',
  },
  boundaries: {
    title: 'Confidence and boundaries',
    way: 'cases in pairs',
    contents:
      'Confidentiality and its four limits; friendship, money, romance, job offers; a mentor is no therapist: signs and the numbers to call; saying no.',
  },
  'goals-lab': {
    title: 'Workshop on goals',
    way: 'workshop in pairs',
    contents: 'Write one goal, its measure and its five points; swap and sharpen.',
  },
  feedback: {
    title: 'Giving and taking feedback',
    way: 'practice',
    contents: 'What I saw, what it did, what I wish; asking for feedback; receiving it without defending.',
  },
  'half-time-clinic': {
    title: 'Half-time clinic for mentors',
    way: 'live, case circle, after month 3',
    contents: 'One real case each without names, five questions, no advice for ten minutes.',
  },
  'closing-well': {
    title: 'Closing well',
    way: 'by oneself',
    contents: 'Taking stock, thanks, what next, letting go.',
  },
  'buddy-basics': {
    title: 'Basics for buddies',
    way: 'live or as a video',
    contents:
      'The first week hour by hour; questions that newcomers do not dare to ask; a buddy is not a trainer, a tester or a spy.',
  },
  'across-distance': {
    title: 'Mentoring across distance',
    way: 'by oneself',
    contents:
      'Camera, silence and delay; writing between meetings; whose early morning; culture as a question, not an answer.',
  },
  facilitate: {
    title: 'Leading a group',
    way: 'live',
    contents:
      'Rounds and a time-keeper; the silent and the loud; case talk in 30 minutes; what stays in the room.',
  },
  'reverse-briefing': {
    title: 'Briefing for reverse mentoring',
    way: 'two sessions, one for each side',
    contents:
      'For the junior: you lead, be concrete, have courage. For the senior: listen first, no assessment, no tasks. For both: nothing of it is used in appraisals.',
  },
  'knowledge-map': {
    title: 'Map of knowledge',
    way: 'workshop',
    contents:
      'Know-what, know-how, know-whom, know-why; talking through critical incidents; show, do together, do alone, explain back.',
  },
  'manager-brief': {
    title: 'Briefing for managers',
    way: 'a page and a call',
    contents: 'Why, how much time, what you will not hear and why, how you can help.',
  },
  'executive-briefing': {
    title: 'Briefing one by one',
    way: 'alone with the coordinator',
    contents:
      'What stays between the two, in writing; matters to keep apart and insider matters; what the hour is for; one question to begin with, and how one will know that it was worth it.',
  },
  'cheap-tests': {
    title: 'Workshop on cheap tests',
    way: 'workshop',
    contents:
      'The riskiest assumption; five users, five talks; a test of one week without a budget; what would make us stop.',
  },
};
