import { sortedBy } from '../../model/order.ts';
import { type Explanation, gainOf, movesOf, nothingSaid } from '../explain/explanation.ts';
import type { Difference } from '../explain/match-difference.ts';
import type { UnitMatch } from '../formats/match-format.ts';
import type { MarketInput } from '../market.ts';
import { ruledOutCounter } from '../ruled-out.ts';
import { GroupView } from './group-view.ts';
import { deskOf } from './match-groups.ts';

/** Runners-up worth naming: each costs one solution. */
const mostNamed = 5;

/**
 * Of a mentee: in whose group and why, which others would take them and what that costs, or why they are in none. Of a
 * mentor: whom they lead, what the match would be if they led a group or none, what one more place would bring, and who
 * else fits. Of two: what bars them, and what bringing them together costs. Whatever is said of another match was solved.
 */
export async function explainGroups(
  input: MarketInput,
  match: UnitMatch,
  { person, other }: { readonly person: string; readonly other?: string },
): Promise<Explanation> {
  const desk = await deskOf(match.market);
  try {
    const view = new GroupView(input, match, desk);
    if (other !== undefined) return await ofTwo(view, person, other);
    const isMember = view.menteeAt.has(person) && view.leads(person).length === 0;
    return await (isMember ? ofMentee(view, person) : ofMentor(view, person));
  } finally {
    await desk.dismiss();
  }
}

async function ofMentee(view: GroupView, person: string): Promise<Explanation> {
  const { market, result } = view.match;
  const mentee = view.menteeAt.get(person) ?? -1;
  const rows = view.rowsOf(person);
  const left = result.unmatched.find((u) => u.person === person);
  const barred = market.barred.mentee.get(person);
  return {
    ...nothingSaid,
    subject: { person, other: null, kind: rows.length > 0 ? 'matched' : 'unmatched' },
    parts: rows[0]?.parts ?? [],
    score: rows[0]?.score ?? null,
    partners: rows.map(({ id, mentor }) => ({ pairing: id, mentee: person, mentor })),
    brokenRules: barred === undefined ? [] : [barred],
    alternatives:
      barred === undefined
        ? await runnersUp(
            view,
            view.match.market.sides.mentors.map(({ id }) => ({ mentee: person, mentor: id })),
            'mentor',
          )
        : [],
    ruledOut: left?.ruledOut ?? ruledOutCounter(market)(mentee),
  };
}

async function ofMentor(view: GroupView, person: string): Promise<Explanation> {
  const { market, result } = view.match;
  const barred = market.barred.mentor.get(person);
  const led = result.pairings.filter(({ mentor }) => mentor === person);
  return {
    ...nothingSaid,
    subject: { person, other: null, kind: led.length > 0 ? 'matched' : 'unmatched' },
    partners: led.map(({ id, mentee }) => ({ pairing: id, mentee, mentor: person })),
    brokenRules: barred === undefined ? [] : [barred],
    leading: barred === undefined ? await leadingOf(view, person) : null,
    places: barred === undefined ? await view.onePlaceMore(person) : [],
    alternatives:
      barred === undefined
        ? await runnersUp(
            view,
            market.sides.mentees.map(({ id }) => ({ mentee: id, mentor: person })),
            'mentee',
          )
        : [],
  };
}

/** The best match in which somebody leads who does not, or does not who does; what stands or was pinned is no question. */
async function leadingOf(view: GroupView, person: string): Promise<Explanation['leading']> {
  const leads = view.leads(person).length > 0;
  const at = view.groupAt(person);
  if (at === undefined) return { leads, otherwise: null };
  const then = await view.whatIf.turned(at, leads);
  return { leads, otherwise: then === undefined ? null : gainOf(then) };
}

async function ofTwo(view: GroupView, person: string, other: string): Promise<Explanation> {
  const two = view.direction(person, other);
  const partners = sortedBy(
    view.match.result.pairings.filter((p) =>
      [p.mentee, p.mentor].some((one) => one === person || one === other),
    ),
    (p) => p.mentee,
    (p) => p.mentor,
  ).map(({ id, mentee, mentor }) => ({ pairing: id, mentee, mentor }));
  const together = view.areTogether(person, other);
  const known = { ...nothingSaid, partners, subject: { person, other, kind: kindOf(together) } };
  if (two === undefined) {
    const bars = view.barsAmongEquals(person, other);
    const forced = together || bars.length > 0 ? undefined : await view.broughtTogether(person, other);
    return { ...known, brokenRules: bars, forcing: forcingOf(forced, person) };
  }
  const row = view.match.result.pairings.find((p) => p.mentee === two.mentee && p.mentor === two.mentor);
  const chosen = row?.origin === 'solver' && row.state === 'draft' && row.role === undefined;
  const apart = chosen ? await view.whatIf.with({ kind: 'apart', ...two }) : undefined;
  const forced = together ? undefined : await view.forced(two);
  return {
    ...known,
    ...view.scores(two),
    subject: { person: two.mentee, other: two.mentor, kind: kindOf(together) },
    brokenRules: view.bars(two),
    apart: apart === undefined ? null : { ...gainOf(apart), moves: movesOf(apart) },
    forcing: forcingOf(forced, two.mentee),
  };
}

const kindOf = (together: boolean) => (together ? ('pair' as const) : ('non-pair' as const));

function forcingOf(forced: Difference | undefined, person: string): Explanation['forcing'] {
  if (forced === undefined) return null;
  const moves = movesOf(forced);
  return {
    ...gainOf(forced),
    moved: moves.map(({ mentee }) => mentee),
    moves,
    others: moves.filter(({ mentee }) => mentee !== person).length,
  };
}

/** The best who fit and are not together, in whose group they are or who is in it, and what a pin would cost. */
async function runnersUp(
  view: GroupView,
  pairs: readonly { readonly mentee: string; readonly mentor: string }[],
  named: 'mentee' | 'mentor',
): Promise<Explanation['alternatives']> {
  const open = pairs.filter((two) => view.couldJoin(two));
  const best = sortedBy(
    open,
    (two) => -(view.scores(two).score ?? 0),
    (two) => two[named],
  ).slice(0, mostNamed);
  const said: Explanation['alternatives'] = [];
  for (const two of best) {
    const forced = await view.forced(two);
    said.push({
      ...two,
      score: view.scores(two).score ?? 0,
      placesFree: view.placesFree(two.mentor),
      heldBy:
        named === 'mentor' ? view.membersOf(two.mentor) : view.rowsOf(two.mentee).map(({ mentor }) => mentor),
      cost: forced === undefined ? null : gainOf(forced),
    });
  }
  return said;
}
