import type { LaunchTexts } from './handbook-texts.ts';

const coordinator = 'coordinator';

export const englishLaunch: LaunchTexts = {
  purpose: {
    what: 'Write down the purpose in one sentence, who may take part, what success would look like, and what the cohort is too small to show. The sponsor says yes.',
    who: 'coordinator, sponsor',
  },
  council: {
    what: 'Talk with the works council and data protection: which fields, what for, who sees what, when it is deleted. If staying is to be judged, agree that the roster is frozen at the start.',
    who: 'coordinator, HR, works council',
  },
  rules: {
    what: 'Settle rules and weights, with a date, before anybody applies. Rehearse on an invented cohort: `mentor demo`.',
    who: coordinator,
  },
  managers: {
    what: 'Tell the managers first: how much time, what stays confidential. Ask mentors personally, one by one, also from networks that the usual list forgets.',
    who: 'sponsor, coordinator',
  },
  'forms-tested': {
    what: 'Let three people try the forms, on a phone and on a computer; options are the same letter by letter on both sides. A form for mentors opens a week earlier, so that mentees can name wishes from those who agreed to be shown. The invitation goes out.',
    who: coordinator,
  },
  'forms-open': {
    what: 'The forms are open, with one reminder at half-time. Are there 1.2 places with mentors for each mentee? If not, recruit by topic: `mentor recruit`.',
    who: coordinator,
  },
  'mentor-training': { what: 'Train the mentors: two dates, and one by video.', who: 'trainers' },
  check: {
    what: '`mentor check`: people twice, missing answers, unknown managers. Put them right by asking the people themselves.',
    who: coordinator,
  },
  match: {
    what: 'More applicants than places: the lottery that was announced. Then `mentor match`. Read every pair aloud with a second person; pins and bans get their reasons.',
    who: 'coordinator and one more',
  },
  proposals: {
    what: 'Propose to the mentees, who have three working days; then to the mentors, three working days. Mentee first: it spares mentors a refusal.',
    who: coordinator,
  },
  refusals: {
    what: 'Match again what was refused. Letters to those without a match and to the waiting list go out the same day.',
    who: coordinator,
  },
  'mentee-training': {
    what: 'Train the mentees; hand out the agreement and the sheet for the first meeting.',
    who: 'trainers',
  },
  'baseline-form': {
    what: 'Prepare the first form, which goes out on the first day: `mentor ingest --template` writes it.',
    who: coordinator,
  },
  schedule: {
    what: '`mentor schedule`, calendar files; `mentor check --ready` has nothing left to say. The sponsor’s two minutes are written.',
    who: coordinator,
  },
  'kick-off': {
    what: 'Kick-off: why (5 minutes), rules (10), pairs meet (45), a mentor’s story (10), questions (10), first dates into calendars (10).',
    who: 'everybody',
  },
  'first-met': { what: 'Has everybody met? Call those who have not: `mentor status`.', who: coordinator },
  'closing-booked': {
    what: 'Book the closing, prepare the certificates, ask the mentors of the next cohort while they are warm.',
    who: coordinator,
  },
  lessons: {
    what: 'Three lessons, the page for the board, data deleted as promised.',
    who: coordinator,
  },
  'purpose-small': {
    what: 'Write down in one sentence what it is for and who may take part. Somebody at the top says yes.',
    who: 'coordinator, sponsor',
  },
  'council-small': {
    what: 'Talk with the works council and data protection: which fields, what for, when deleted.',
    who: 'coordinator, HR, works council',
  },
  hosts: {
    what: 'Ask the mentors personally, find a host, a room with enough tables, and a bell.',
    who: coordinator,
  },
  'talks-open': {
    what: 'The forms are open: three topics and one question in a sentence.',
    who: coordinator,
  },
  'talks-planned': {
    what: '`mentor match` and `mentor schedule`: who talks with whom in which round, and at which table. Print the cards.',
    who: coordinator,
  },
  afternoon: {
    what: 'The host opens (10 minutes), says aloud what stays in the room, then one round after the other; the host closes (15). Everybody fills in the form before they go.',
    who: 'everybody',
  },
  tips: {
    what: 'Put the page of tips and the registration form where people look. Managers hear that it exists.',
    who: coordinator,
  },
  registration: { what: 'Registration opens, and stays open.', who: coordinator },
  rolling: {
    what: '`mentor match` takes over the pairs that registered, and says in a friendly way where somebody named their own manager.',
    who: coordinator,
  },
  'equals-asked': {
    what: 'Tell the managers first: how much time, what stays confidential. Find a guide who opens the first meetings.',
    who: 'sponsor, coordinator',
  },
  'equals-form': {
    what: 'Let three people try the form, on a phone and on a computer. It is one form for everybody. The invitation goes out.',
    who: coordinator,
  },
  'equals-open': {
    what: 'The form is open, with one reminder at half-time. Which departments, places and levels are still missing? Invite people from there by name.',
    who: coordinator,
  },
  'equals-match': {
    what: '`mentor match`. Read aloud with a second person who is to meet whom; pins and bans get their reasons.',
    who: 'coordinator and one more',
  },
  'all-training': {
    what: 'Train the participants; hand out the agreement and the sheet for the first meeting.',
    who: 'trainers',
  },
  'equals-proposals': {
    what: 'Propose to everybody who would meet; they have three working days. A no needs no reason.',
    who: coordinator,
  },
  'equals-kick-off': {
    what: 'Kick-off: why (5 minutes), rules (10), those who will meet get to know each other (45), a story from earlier mentoring (10), questions (10), first dates into calendars (10).',
    who: 'everybody',
  },
  'equals-closing': {
    what: 'Book the closing, prepare the certificates, ask who joins the next cohort while the memory is fresh.',
    who: coordinator,
  },
};
