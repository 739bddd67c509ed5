import type { PairAgreement } from './pair-agreement.ts';

export const englishPairAgreement: PairAgreement = {
  clauses: {
    purpose: {
      title: 'Purpose.',
      text: 'We work on three goals at most: 1 {___} 2 {___} 3 {___} Each has a measure and a date on the goal sheet.',
    },
    time: {
      title: 'Time.',
      text: 'From {start} to {end} we meet for {length}, {cadence}. We book two meetings ahead.',
    },
    ways: {
      title: 'Ways.',
      text: 'We meet in person, by video or both: {___} Between meetings we write by {___} and answer within three working days.',
    },
    changes: {
      title: 'Changes.',
      text: 'Each of us may move a meeting once, with a new date in the same message. After two missed in a row we talk to {coordinator}.',
    },
    roles: {
      title: 'Roles.',
      text: 'The mentee steers and prepares; the mentor listens, asks, shares experience and is honest. Decisions are the mentee’s.',
    },
    confidence: {
      title: 'Confidence.',
      text: 'What is said stays between us, also after the end. Exceptions: danger to somebody, a duty by law, serious misconduct, or both of us agree. If one applies, we say so to each other first where we can. Notes belong to the mentee; nothing is recorded.',
    },
    boundaries: {
      title: 'Boundaries.',
      text: 'No line management, appraisal, reference, loan, business or close relationship between us while this runs; if one arises, we end the pairing first.',
    },
    feedback: {
      title: 'Feedback.',
      text: 'At every review we ask each other: more of, less of, keep.',
    },
    review: {
      title: 'Review.',
      text: 'We look at this page at the second meeting, where we sign it, at the fourth, at half-time and at the closing. Every change is dated.',
    },
    wayOut: {
      title: 'Way out.',
      text: 'Either of us may end this at any time, without giving a reason and without blame. One sentence to the other or to {coordinator} is enough.',
    },
    checkIns: {
      title: 'Check-ins.',
      text: 'We answer the short forms; the answers go to {coordinator} only.',
    },
    ending: {
      title: 'Ending.',
      text: 'We hold a closing talk, even if we end early, if both wish. Then we decide freely whether and how to stay in touch.',
    },
  },
  reverseRoles:
    'The junior colleague leads, shows and says what is; the senior colleague listens, tries things out and keeps the appointments. Nothing of it is used in an appraisal.',
  distance: 'Nobody else is in the room. If one of us always sits early or late, we swap.',
  earlyReview:
    'We look at this page at the second meeting, where we sign it, at the third, at half-time and at the closing. Every change is dated.',
};
