import {
  barsOf,
  type ExplainView,
  type Explanation,
  forcedPair,
  gainOf,
  idsOf,
  movesOf,
  nothingSaid,
  type PairPlace,
  pairApart,
  partnersOf,
  runnersUp,
  scoreOf,
} from './explanation.ts';

/**
 * Two people: paired, why and whether they could be swapped at no loss; not paired, what bars them or what forcing them
 * would cost, and whom.
 */
export async function explainPair(view: ExplainView, a: string, b: string): Promise<Explanation> {
  const pair = direction(view, a, b);
  if (pair === undefined)
    return { ...nothingSaid, subject: { person: a, other: b, kind: 'non-pair' }, brokenRules: ['roles'] };
  const { mentee, mentor } = idsOf(view, pair);
  const known = {
    ...nothingSaid,
    ...scoreOf(view, pair),
    brokenRules: barsOf(view, pair),
    partners: partnersOf(view, mentee, mentor),
  };
  if (known.partners.some((p) => p.mentee === mentee && p.mentor === mentor)) {
    const apart = await pairApart(view, pair);
    const others = view.match.market.sides.mentors.map((_, j) => ({ mentee: pair.mentee, mentor: j }));
    return {
      ...known,
      subject: { person: mentee, other: mentor, kind: 'pair' },
      alternatives: await runnersUp(view, others, 'mentor'),
      apart: apart === undefined ? null : { ...gainOf(apart), moves: movesOf(apart) },
    };
  }
  const forced = await forcedPair(view, pair);
  return {
    ...known,
    subject: { person: mentee, other: mentor, kind: 'non-pair' },
    forcing:
      forced === undefined
        ? null
        : {
            ...gainOf(forced),
            moved: forced.moves.map((m) => m.mentee),
            moves: movesOf(forced),
            others: forced.moves.filter((m) => m.mentee !== mentee).length,
          },
  };
}

/** The direction of a question about two people: as they are paired, else the one that rules allow, else as asked. */
function direction(view: ExplainView, a: string, b: string): PairPlace | undefined {
  const { menteeAt, mentorAt, match } = view;
  const place = (mentee: string, mentor: string): PairPlace[] => {
    const [i, j] = [menteeAt.get(mentee), mentorAt.get(mentor)];
    return i === undefined || j === undefined ? [] : [{ mentee: i, mentor: j }];
  };
  const ways = [...place(a, b), ...place(b, a)];
  const paired = ways.find((way) => {
    const { mentee, mentor } = idsOf(view, way);
    return match.result.pairings.some((p) => p.mentee === mentee && p.mentor === mentor);
  });
  const { laws } = match.market;
  return paired ?? ways.find((w) => !laws.some((law) => law.breaks(w.mentee, w.mentor))) ?? ways[0];
}
