import type { PurposeTemplate } from '../programs/template-choice.ts';
import type { AboutText } from './about-text.ts';

export const englishPurposesAbout = {
  career: {
    title: 'Career development',
    forWhom:
      'People one to ten years into their work who want to choose or change direction, also sideways; people new in a role; specialists and future leaders alike.',
    notFor: 'It does not repair poor performance, and it is no queue for promotion.',
    line: 'somebody with a question about the next step and somebody who knows the ground meet {n_meetings} times in {months} months.',
    watch: ['The mentor opens doors but does not hire. A job offer inside the pair ends the pairing first.'],
  },
  leadership: {
    title: 'New and future leaders',
    forWhom: 'People who lead a team for the first time, or will within a year.',
    notFor:
      'It does not replace a leadership course: mentoring carries what was learned there into the week.',
    line: 'people who have just begun to lead talk with people who remember how that was.',
    watch: ['The manager still develops the new leader. The mentor never stands in for that.'],
  },
  executive: {
    title: 'Upper management',
    forWhom:
      'People in the top two levels, or about to enter them. Mentors are peers from another division, board members or people from outside.',
    notFor: 'It is no therapy, and no consulting on open contracts.',
    line: 'people at the top get an hour in which nobody wants anything from them.',
    watch: [
      'Secrecy is put into writing in the agreement. Insider matters stay out of the talks.',
      'Each mentee names three colleagues who answer three questions before and after. Three are too few to publish: only the coordinator sees the means.',
    ],
    boundary: 'Matters that we keep apart: {___}',
  },
  onboarding: {
    title: 'Onboarding buddy',
    forWhom:
      'Newcomers and people who return, in their first three months. The buddy is near in level and place, and neither the trainer nor the boss.',
    notFor: 'It does not replace the manager’s induction.',
    line: 'every newcomer gets a colleague who has time for all the questions of the first three months.',
    watch: [
      'The manager keeps two hours of the first week free for the buddy. If the buddy is away that week, choose another one.',
      'What newcomers say in confidence never reaches the talk about their probation.',
    ],
  },
  succession: {
    title: 'Succession',
    forWhom:
      'Named candidates for key posts, two or more for each post: a pool rather than a crown prince. Mentors have held that post or one of its kind.',
    notFor: 'It is no secret who is in the pool: candidates know it, and they know that nothing is promised.',
    line: 'people who may one day hold a key post work with those who know it from inside.',
    watch: [
      'The mentor has no vote in the appointment, or the program says openly that this is so.',
      'Whoever is not appointed gets a talk within a week.',
    ],
  },
  knowledge: {
    title: 'Knowledge transfer',
    forWhom:
      'Knowledge that sits in one head: before a retirement, a move, the end of a project. The mentor holds it, the mentee takes it over, and rank does not matter. Two who take over are better than one.',
    notFor: 'It is no dump of files in the last week.',
    line: 'what a few know is passed on, at the workplace, before it is missed.',
    watch: [
      'The manager clears at least half a day a week for both.',
      'Those who fear to become dispensable need a word first on what comes next for them.',
      'There is no rule on the management line here, since colleagues often share a manager. But nobody hands over to their own boss.',
    ],
  },
  inclusion: {
    title: 'Inclusion and fair chances',
    forWhom:
      'People whose way is less paved: too few like them above, back from leave, first in the family, with a disability, new to the country. They put themselves forward; nobody asks for proof.',
    notFor: 'It is not about fixing people: mentors and the organisation learn as well.',
    line: 'people whose way is less paved, and people who can open doors, learn from each other.',
    watch: [
      'Titles in calendars and subjects of mails are neutral: no program name that tells on anybody.',
      'Nobody has to teach their mentor.',
      'The mentor knows the ways to complain, and that they are the mentee’s to walk.',
    ],
  },
  innovation: {
    title: 'Innovation',
    forWhom: 'People with an idea or a stubborn problem, together with somebody from another kind of work.',
    notFor: 'It is not for projects that already have a budget and a steering group.',
    line: 'a stubborn problem and a fresh pair of eyes spend {months} months together.',
    watch: ['Settle in the agreement who owns the idea.', 'The sponsor promises a hearing, not a budget.'],
    boundary: 'Ideas that come up belong to {___}',
  },
  academic: {
    title: 'Research and higher education',
    forWhom:
      'Doctoral researchers, postdocs and new group leaders. The mentor stands outside supervision, examination and appointment.',
    notFor: 'It does not repair a broken supervision: that belongs with the ombuds office.',
    line: 'researchers talk with somebody who neither supervises nor examines them.',
    watch: [
      'The mentor writes no reference for the mentee and sits on no committee about them while it lasts.',
      'There is no joint paper before the end.',
    ],
    boundary: 'No joint publication and no seat on a committee.',
  },
} as const satisfies Readonly<Record<PurposeTemplate, AboutText>>;
