import type { PurposeTexts } from './purpose-text.ts';

/** Meetings about somebody's own way: career, inclusion, research, the first months in a house. */
export const englishCareerPurposes: Pick<PurposeTexts, 'career' | 'inclusion' | 'academic' | 'onboarding'> = {
  career: {
    topics: {
      strengths: { title: 'Strengths', text: '“When did time fly, and who noticed?”' },
      options: { title: 'Options', text: '“Name three roles, one of them absurd.”' },
      proof: { title: 'Proof', text: '“What would an employer have to see?”' },
      networks: { title: 'Networks', text: '“Who should know your work, and why should they care?”' },
      risk: { title: 'A step with risk', text: '“What does it cost to stay?”' },
      'manager-talk': { title: 'The talk with the manager', text: 'Rehearsed, in the words you would use.' },
      setbacks: { title: 'Setbacks', text: '“What will you do if the answer is no?”' },
    },
  },
  inclusion: {
    topics: {
      story: {
        title: 'My story',
        text: 'As far as the mentee wants to tell it. To the mentor: “What did you never have to think about?”',
      },
      'unwritten-rules': { title: 'Unwritten rules', text: '“What does everybody know that nobody says?”' },
      'proven-strengths': {
        title: 'Strengths, with proof',
        text: 'What you are good at, and what shows it.',
      },
      allies: { title: 'Allies', text: '“Who speaks for you when you are out of the room?”' },
      'hard-situation': {
        title: 'A hard situation',
        text: 'Facts, options, help; what the mentee decides is decided by the mentee.',
      },
      'next-step': { title: 'The next step', text: 'Rehearsed.' },
      'mentors-turn': {
        title: 'The mentor’s turn',
        mentorTitle: 'Your turn',
        text: '“What will I change in my own area?”',
      },
    },
  },
  academic: {
    topics: {
      'three-years': {
        title: 'The three-year picture',
        text: 'Inside or outside the university: both drawn.',
      },
      'paper-pipeline': {
        title: 'The papers on their way',
        text: 'Idea, draft, sent, out: what stands where.',
      },
      'writing-habit': { title: 'The writing habit', text: '“When, where, how long, before what?”' },
      authorship: { title: 'Authorship and integrity', text: 'A case, talked through.' },
      application: { title: 'A grant or an application', text: 'Read beforehand by the mentor.' },
      rehearsal: { title: 'An interview or a talk', text: 'Rehearsed.' },
      supervising: { title: 'Supervising others', text: 'What you give, and what you ask for.' },
      'good-week': { title: 'Work and home', text: '“What is a good week?”' },
      'two-people': { title: 'Networks', text: 'Two people to write to.' },
    },
  },
  onboarding: {
    topics: {
      rules: { title: 'Rules', text: '“Which rule do you not understand?”' },
      'people-map': { title: 'A map of people', text: '“Whose name have you forgotten?”' },
      'newcomers-eyes': {
        title: 'Feedback to the house',
        text: 'What newcomers see and the others no longer do.',
      },
      'first-success': { title: 'First success and first mistake', text: 'One of each, told.' },
    },
    steps: {
      first: {
        at: 0,
        title: 'A tour and lunch',
        text: '“What have you been wondering since you signed?”',
      },
      goals: {
        at: 2,
        title: 'People and tasks',
        text: 'Ten people to meet, three things to be able to do.',
      },
      'mid-point': {
        at: 2,
        title: 'Staying',
        text: '“What would make you leave? What would make you stay?”',
      },
      closing: {
        at: 3,
        title: 'What comes next',
        text: '“What will you tell the next newcomer?” You may be a buddy yourself next year.',
      },
    },
  },
};
