import { eligibleRows } from '../pair-tally.ts';
import { ruledOutCounter } from '../ruled-out.ts';
import {
  type ExplainView,
  type Explanation,
  gainOf,
  movesOf,
  nothingSaid,
  pairApart,
  partnersOf,
  runnersUp,
  scoreOf,
} from './explanation.ts';
import { helpfulChanges } from './helpful-changes.ts';
import { placeGain } from './place-gain.ts';
import { holdingsOf } from './place-search.ts';
import { shortageSearch } from './shortage.ts';

/** Somebody who asked for a mentor: why this one, or why none and what would help. */
export async function explainMentee(view: ExplainView, person: string): Promise<Explanation> {
  const { match, menteeAt, mentorAt } = view;
  const { market } = match;
  const mentee = menteeAt.get(person) ?? 0;
  const everybody = market.sides.mentors.map((_, mentor) => ({ mentee, mentor }));
  const partners = partnersOf(view, person);
  const unmatched = match.result.unmatched.find((u) => u.person === person);
  const known = {
    ...nothingSaid,
    partners,
    alternatives: await runnersUp(view, everybody, 'mentor'),
    places: await placesOf(view, person),
    ruledOut: unmatched?.ruledOut ?? ruledOutCounter(market)(mentee),
  };
  if (unmatched === undefined && partners.length > 0) {
    const own = partners.find((p) => p.mentee === person);
    const mentor = mentorAt.get(own?.mentor ?? '');
    const apart = mentor === undefined ? undefined : await pairApart(view, { mentee, mentor });
    return {
      ...known,
      ...(mentor === undefined ? {} : scoreOf(view, { mentee, mentor })),
      subject: { person, other: null, kind: 'matched' },
      apart: apart === undefined ? null : { ...gainOf(apart), moves: movesOf(apart) },
    };
  }
  const lacking = unmatched?.reason === 'shortage' || unmatched?.reason === 'no-eligible-mentor';
  const shortage =
    unmatched?.reason === 'shortage'
      ? shortageSearch(market, holdingsOf(market, match.solution, eligibleRows(market)))(mentee)
      : undefined;
  const changes = lacking ? await helpfulChanges(view.program, view.now, mentee) : [];
  return {
    ...known,
    subject: { person, other: null, kind: 'unmatched' },
    brokenRules: unmatched === undefined || lacking ? [] : [unmatched.reason],
    shortage:
      shortage === undefined
        ? null
        : { mentees: [...shortage.mentees], mentors: [...shortage.mentors], places: shortage.places },
    ...saidOf(changes),
  };
}

function saidOf(
  changes: Awaited<ReturnType<typeof helpfulChanges>>,
): Pick<Explanation, 'change' | 'changes'> {
  const said = changes.map((c) => ({ ...c, gets: [...c.gets] }));
  const [first] = said;
  if (first === undefined) return { change: null, changes: [] };
  const { more: _more, total: _total, gets: _gets, ...change } = first;
  return { change, changes: said };
}

/** Somebody who offers places: with whom, what one more place would bring, and who else could be theirs. */
export async function explainMentor(view: ExplainView, person: string): Promise<Explanation> {
  const { match, mentorAt } = view;
  const mentor = mentorAt.get(person);
  const partners = partnersOf(view, person);
  const barred = match.market.barred.mentor.get(person);
  const everybody = match.market.sides.mentees.map((_, mentee) => ({ mentee, mentor: mentor ?? 0 }));
  const [only] = partners.length === 1 ? partners : [];
  const mentee = view.menteeAt.get(only?.mentee ?? '');
  const known = mentee !== undefined && mentor !== undefined;
  return {
    ...nothingSaid,
    ...(known ? scoreOf(view, { mentee, mentor }) : {}),
    subject: { person, other: null, kind: partners.length > 0 ? 'matched' : 'unmatched' },
    partners,
    brokenRules: barred === undefined ? [] : [barred],
    places: await placesOf(view, person),
    alternatives: mentor === undefined ? [] : await runnersUp(view, everybody, 'mentee'),
  };
}

async function placesOf(view: ExplainView, person: string): Promise<Explanation['places']> {
  const mentor = view.mentorAt.get(person);
  return mentor === undefined ? [] : [await placeGain(view, mentor)];
}
