import type { PurposeTexts } from './purpose-text.ts';

/** Meetings of people who lead, or are to lead. */
export const englishLeadershipPurposes: Pick<PurposeTexts, 'leadership' | 'executive' | 'succession'> = {
  leadership: {
    topics: {
      'good-leadership': {
        title: 'My picture of good leadership',
        text: '“Who led you badly, and what do you now do differently?”',
      },
      week: { title: 'The calendar', text: '“Where does your week go?”' },
      delegation: { title: 'Delegation', text: '“What are you still doing because you are good at it?”' },
      'hard-talk': { title: 'A hard talk', text: 'Rehearsed aloud.' },
      'decision-log': {
        title: 'A decision log',
        text: 'Three decisions: what you knew, and what you would repeat.',
      },
      conflict: { title: 'Conflict', text: '“What does the other person protect?”' },
      strategy: { title: 'Strategy', text: '“Explain it so that your team would change Monday.”' },
      pressure: {
        title: 'Pressure',
        text: 'Early signs, and one habit to recover: a walk, slow breathing, a closed door.',
      },
      'team-talk': { title: 'Team talk', text: '“What would your team tell me?”' },
      letter: { title: 'A letter to yourself', text: 'To be read in a year.' },
    },
  },
  executive: {
    topics: {
      'only-you': { title: 'Your own task', text: '“What can only you do?”' },
      truth: { title: 'The people around you', text: '“Who tells you the truth?”' },
      decision: {
        title: 'A decision before it falls',
        text: 'Options, what can be undone, who is missing.',
      },
      hindsight: {
        title: 'The same decision in hindsight',
        text: 'What you knew, and what you would repeat.',
      },
      stamina: { title: 'Stamina', text: '“What do you no longer do that used to keep you well?”' },
      successors: { title: 'Successors', text: '“Who could act for you for three months?”' },
      'outside-view': { title: 'The view from outside', text: 'A guest or a case.' },
    },
  },
  succession: {
    topics: {
      'real-post': { title: 'The post as it really is', text: 'A week’s diary.' },
      gaps: { title: 'The list of gaps', text: 'What to know, what to be able to do, what to be known for.' },
      money: { title: 'Money', text: 'Budget and results of the post.' },
      stakeholders: { title: 'Stakeholders', text: 'A map with power and interest.' },
      'shadow-day': { title: 'A day beside the holder', text: 'The shadow day, talked over.' },
      'stretch-plan': { title: 'The stretch task', text: 'Plan and risks.' },
      crisis: { title: 'A crisis, rehearsed', text: '“It is Friday, 17:00 …”' },
      'own-team': { title: 'The team', text: '“Whom would you bring, whom would you lose?”' },
      'stretch-results': { title: 'What came of the stretch task', text: 'Results, and what they show.' },
      'letting-go': { title: 'Letting go', text: 'Who takes your present work.' },
    },
    steps: {
      'mid-point': {
        at: 1,
        title: 'Gap by gap',
        text: 'What shows that it closes? What is still the right one to work on? Revise with a date.',
      },
      closing: { at: 1, title: 'Readiness', text: 'As three people see it, and as you do.' },
    },
  },
};
