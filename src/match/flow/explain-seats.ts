import { sortedBy } from '../../model/order.ts';
import { type Explanation, gainOf, movesOf, nothingSaid } from '../explain/explanation.ts';
import { ruleAsYaml } from '../explain/relaxed-rule.ts';
import { seatsChanges } from './seats-changes.ts';
import { isOf, type SeatsFormat, type SeatsView, SeatsWhatIf } from './seats-what-if.ts';

export type SeatsQuestion = { readonly person?: string | undefined; readonly other?: string | undefined };

/** Runners-up and weak pairs worth naming. */
const most = { alternatives: 5, weakest: 5 };

/**
 * Why somebody has these talks or mentors, who came next and what forcing each would cost; why somebody has fewer, and what
 * would help; what bars two, what forcing them costs or what is lost without them; what each rule costs. All of it solved.
 */
export async function explainSeats(
  view: SeatsView,
  format: SeatsFormat,
  { person, other }: SeatsQuestion,
): Promise<Explanation> {
  const seats = new SeatsWhatIf(view, format);
  if (person === undefined) return ofProgram(seats);
  return other === undefined ? ofPerson(seats, person) : ofTwo(seats, person, other);
}

async function ofProgram(seats: SeatsWhatIf): Promise<Explanation> {
  const { result, market } = seats.view;
  const { name, matched, seats: wanted, total, bound, proven } = result.objective;
  const rules: Explanation['rules'] = [];
  for (const [at, rule] of market.settings.rules.entries()) {
    const [ruleName = '', value] = Object.entries(rule)[0] ?? [];
    if (value === false || ruleName === 'mutual') continue;
    const without = await seats.with({ kind: 'rules', rules: market.settings.rules.toSpliced(at, 1) });
    rules.push({ rule: ruleName, setting: ruleAsYaml(rule), ...gainOf(without) });
  }
  return {
    ...nothingSaid,
    subject: { person: null, other: null, kind: 'program' },
    match: { objective: name, matched, seats: wanted, total, bound, proven },
    partners: seats.partners(),
    rules: sortedBy(
      rules,
      (r) => -r.matched,
      (r) => -r.total,
      (r) => r.setting,
    ),
    weakest: await weakest(seats),
  };
}

async function ofPerson(seats: SeatsWhatIf, person: string): Promise<Explanation> {
  const { market, result } = seats.view;
  const asMentee = seats.declared(person, 'mentee') > 0;
  const partners = seats.partners(person);
  const [first] = partners;
  const left = result.unmatched.find((u) => u.person === person);
  const barred = market.barred.mentee.get(person) ?? market.barred.mentor.get(person);
  const changes = left === undefined || barred !== undefined ? [] : await seatsChanges(seats, person);
  const [smallest] = changes.map(({ more: _more, total: _total, gets: _gets, ...change }) => change);
  return {
    ...nothingSaid,
    ...(first === undefined ? {} : seats.scores(seats.meeting(first.mentee, first.mentor))),
    subject: { person, other: null, kind: first === undefined ? 'unmatched' : 'matched' },
    brokenRules: barred === undefined ? [] : [barred],
    partners,
    alternatives: barred === undefined ? await runnersUp(seats, person, asMentee) : [],
    ruledOut: left?.ruledOut ?? [],
    change: smallest ?? null,
    changes: changes.map((change) => ({ ...change, gets: [...change.gets] })),
  };
}

async function ofTwo(seats: SeatsWhatIf, person: string, other: string): Promise<Explanation> {
  const meeting = seats.meeting(person, other) ?? seats.meeting(other, person);
  if (meeting === undefined || person === other)
    return { ...nothingSaid, subject: { person, other, kind: 'non-pair' }, brokenRules: ['roles'] };
  const ids = seats.ids(meeting);
  const pair = seats.partners(ids.mentee).find((p) => isOf(p, ids.mentee, ids.mentor));
  const chosen = seats.view.result.pairings.some(
    (p) => p.origin === 'solver' && p.state === 'draft' && isOf(p, ids.mentee, ids.mentor),
  );
  const apart = chosen ? await seats.with({ kind: 'apart', ...ids }) : undefined;
  const forced = pair === undefined ? await seats.forced(meeting) : undefined;
  const moves = forced === undefined ? [] : movesOf(forced);
  return {
    ...nothingSaid,
    ...seats.scores(meeting),
    subject: { person: ids.mentee, other: ids.mentor, kind: pair === undefined ? 'non-pair' : 'pair' },
    brokenRules: seats.bars(meeting),
    partners: [...seats.partners(person), ...seats.partners(other).filter((p) => !isOf(p, person, other))],
    apart: apart === undefined ? null : { ...gainOf(apart), moves: movesOf(apart) },
    forcing:
      forced === undefined
        ? null
        : {
            ...gainOf(forced),
            moved: moves.map((m) => m.mentee),
            moves,
            others: moves.filter((m) => m.mentee !== person && m.mentee !== other).length,
          },
  };
}

async function runnersUp(
  seats: SeatsWhatIf,
  person: string,
  asMentee: boolean,
): Promise<Explanation['alternatives']> {
  const { market } = seats.view;
  const others = asMentee ? market.sides.mentors : market.sides.mentees;
  const own = new Set(seats.partners(person).flatMap(({ mentee, mentor }) => [mentee, mentor]));
  const open = others.flatMap(({ id }) => {
    const meeting = asMentee ? seats.meeting(person, id) : seats.meeting(id, person);
    if (meeting === undefined || own.has(id) || id === person) return [];
    if (seats.declared(id, asMentee ? 'mentor' : 'mentee') === 0 || seats.bars(meeting).length > 0) return [];
    return [{ id, meeting, score: seats.best(meeting)?.score ?? 0 }];
  });
  const said: Explanation['alternatives'] = [];
  for (const { id, meeting, score } of sortedBy(
    open,
    (o) => -o.score,
    (o) => o.id,
  ).slice(0, most.alternatives)) {
    const forced = await seats.forced(meeting);
    const held = seats.partners(id);
    said.push({
      ...seats.ids(meeting),
      score: score / 100,
      placesFree: placesFree(seats, id, asMentee ? 'mentor' : 'mentee', held.length),
      heldBy: held.map(({ mentee, mentor }) => (mentee === id ? mentor : mentee)),
      cost: forced === undefined ? null : gainOf(forced),
    });
  }
  return said;
}

async function weakest(seats: SeatsWhatIf): Promise<Explanation['weakest']> {
  const drafts = seats.view.result.pairings.filter((p) => p.origin === 'solver' && p.state === 'draft');
  const weakest = sortedBy(
    drafts,
    (p) => p.score ?? 0,
    (p) => p.mentee,
    (p) => p.mentor,
  ).slice(0, most.weakest);
  const said: Explanation['weakest'] = [];
  for (const { id, mentee, mentor, score } of weakest) {
    const without = await seats.with({ kind: 'apart', mentee, mentor });
    said.push({ pairing: id, mentee, mentor, score: score ?? 0, without: gainOf(without) });
  }
  return said;
}

function placesFree(seats: SeatsWhatIf, person: string, role: 'mentee' | 'mentor', used: number): number {
  const { rounds, roles } = seats.view.input.folder.program.matching;
  const places = !seats.format.places
    ? rounds
    : role === 'mentee'
      ? roles.length
      : seats.declared(person, role);
  return Math.max(0, places - used);
}
