import type { PurposeTexts } from './purpose-text.ts';

/** Meetings in which something is passed on or made: knowledge transfer, innovation, reverse mentoring. */
export const englishKnowledgePurposes: Pick<PurposeTexts, 'knowledge' | 'innovation' | 'reverse'> = {
  knowledge: {
    topics: {
      tell: {
        title: 'Tell',
        text: 'Three critical incidents: “What did you see that others did not?”',
      },
      show: { title: 'Show', text: 'At the workplace, one topic of the list.' },
      'show-and-write': {
        title: 'Show and write',
        text: 'One shows, the one who takes over writes the note.',
      },
      'do-together': { title: 'Do together', text: 'The same task, four hands.' },
      contacts: { title: 'The network', text: 'Joint visits: “Whom do you ring, and what do you say?”' },
      'do-alone': { title: 'Do alone', text: 'The one who knows it is in the next room.' },
      'explain-back': { title: 'Explain back', text: 'To a third person.' },
    },
    steps: {
      first: {
        at: 3,
        title: 'A map of what you know',
        text: '“What would stop if you were away?”',
      },
      goals: {
        at: 2,
        title: 'Five topics',
        text: 'By risk and rarity: an order, and a proof for each.',
      },
      'mid-point': {
        at: 1,
        title: 'Topics, one by one',
        text: 'Done, doing, open; the dates against the last day.',
      },
      closing: { at: 3, title: 'Who owns what from Monday', text: 'By name; and thanks in public.' },
    },
  },
  innovation: {
    topics: {
      users: { title: 'Five users, five talks', text: 'What they do, not what they say.' },
      assumption: { title: 'The riskiest assumption', text: 'What has to be true, and is not known yet.' },
      'smallest-test': { title: 'The smallest test', text: 'A week, no budget.' },
      results: { title: 'Results', text: 'Whatever they are.' },
      'second-test': { title: 'The second test', text: 'Of what the first one left open.' },
      numbers: { title: 'Numbers', text: 'On one page.' },
      opponents: { title: 'Allies and opponents', text: 'Who is for it, who against, and why.' },
      pitch: { title: 'The pitch', text: 'Rehearsed for a sceptic.' },
      'hand-over': { title: 'Hand over or bury', text: 'With lessons.' },
    },
    steps: {
      goals: { at: 2, title: 'One question', text: 'To be answered by an experiment.' },
      'mid-point': { at: 1, title: 'Go on, turn or stop', text: 'Each is a success.' },
      closing: {
        at: 3,
        title: 'What comes next',
        text: 'What becomes of the idea and of the two of you; a short show for all pairs.',
      },
    },
  },
  reverse: {
    topics: {
      demonstration: { title: 'A demonstration', text: 'With the senior colleague’s hands on the keyboard.' },
      'day-in-my-work': { title: 'A day in my work', text: 'The junior colleague shows it.' },
      'senseless-rules': { title: 'Rules', text: '“Which of our rules makes no sense to you?”' },
      trial: { title: 'A trial', text: 'What was tried, and what came of it.' },
    },
    steps: {
      goals: {
        at: 2,
        title: 'Goals of the senior colleague',
        text: 'One to three: what, how one sees it, by when.',
      },
      closing: { at: 3, title: 'What I change', text: 'Said in public by the senior colleague.' },
    },
  },
};
