import { sortedBy } from '../../model/order.ts';
import { coMentorRole, pairingUnits } from '../../model/pairing-unit.ts';
import type { UnitMatch } from '../formats/match-format.ts';
import type { MarketInput } from '../market.ts';
import type { ExplainQuestion } from './explain.ts';
import { type Explanation, nothingSaid } from './explanation.ts';

/** Reasons for which more room, or other sizes, could help. */
const roomHelps: ReadonlySet<string> = new Set(['shortage', 'group-size', 'odd-one-out']);

/**
 * Why a match of groups, peers, circles, talks, roles or declared pairs is as it is: of the whole program, of somebody, or
 * of two people. What each format says itself comes from its own module; who is together, in which role and with which
 * score, who is left and what would place more people are said of all.
 */
export async function explainUnits(
  input: MarketInput,
  match: UnitMatch,
  question: ExplainQuestion,
): Promise<Explanation> {
  const own = await ofFormat(input, match, question);
  const { person, other } = question;
  const asked = [person, other].filter((one) => one !== undefined);
  const left = match.result.unmatched.filter((u) => asked.length === 0 || asked.includes(u.person));
  const advice = left.some(({ reason }) => roomHelps.has(reason)) ? (match.found.advice ?? []) : [];
  return {
    ...own,
    partners: own.partners.map((partner) => ({
      ...partner,
      ...rowOf(match, partner, match.method === 'roles' && asked.length === 1),
    })),
    units: unitsOf(match, input.folder.program.format, asked),
    left: left.map(({ person: id, reason }) => ({ person: id, reason })),
    placing: [...advice],
  };
}

/** Each format's module loads when it is asked. */
async function ofFormat(
  input: MarketInput,
  match: UnitMatch,
  question: ExplainQuestion,
): Promise<Explanation> {
  const { person, other } = question;
  const { market, result } = match;
  const view = { input, market, result };
  if (match.method === 'flash')
    return (await import('../flash/explain-flash.ts')).explainFlash(view, question);
  if (match.method === 'roles')
    return (await import('../roles/explain-roles.ts')).explainRoles(view, question);
  if (person === undefined) {
    const whole = ofProgram(match);
    if (match.method !== 'informal') return whole;
    return { ...whole, hints: (await import('../informal/explain-informal.ts')).hintsOf(match) };
  }
  const asked = other === undefined ? { person } : { person, other };
  switch (match.method) {
    case 'peer':
      return (await import('../peer/explain-peer.ts')).explainPeer(view, person, other);
    case 'circle':
      return (await import('../circle/explain-circles.ts')).explainCircles(input.folder, match, asked);
    case 'group':
      return (await import('../group/explain-groups.ts')).explainGroups(input, match, asked);
    case 'informal':
      return (await import('../informal/explain-informal.ts')).explainInformal(match, asked);
  }
}

/** What is proven of the whole; who is together stands in the units. */
function ofProgram({ result }: UnitMatch): Explanation {
  const { name, matched, seats, total, bound, proven } = result.objective;
  return {
    ...nothingSaid,
    subject: { person: null, other: null, kind: 'program' },
    match: { objective: name, matched, seats, total, bound, proven },
    partners: result.pairings.flatMap(({ id, mentee, mentor }) =>
      mentor === '' ? [] : [{ pairing: id, mentee, mentor }],
    ),
  };
}

type Partner = Explanation['partners'][number];

/** In which role two people are together, and their score; of circles rows are those of one person. */
function rowOf(
  { result }: UnitMatch,
  { pairing, mentee, mentor }: Partner,
  withParts: boolean,
): Pick<Partner, 'role' | 'score' | 'parts'> {
  const row = result.pairings.find(
    (p) =>
      p.id === pairing &&
      ((p.mentee === mentee && p.mentor === mentor) || (p.mentee === mentor && p.mentor === mentee)),
  );
  if (row === undefined) return {};
  return {
    ...(row.role === undefined ? {} : { role: row.role }),
    score: row.score,
    ...(withParts ? { parts: row.parts } : {}),
  };
}

/** The units of these people; of nobody in particular all, lowest score first. A rotation is everybody's, and told by talks. */
function unitsOf(
  { pairings, result }: UnitMatch,
  format: Parameters<typeof pairingUnits>[1],
  asked: readonly string[],
): NonNullable<Explanation['units']> {
  const key = (p: { readonly id: string; readonly mentee: string; readonly mentor: string }) =>
    JSON.stringify([p.id, p.mentee, p.mentor]);
  const current = new Set(result.pairings.map(key));
  const all = pairingUnits(
    pairings.filter((p) => current.has(key(p))),
    format,
  );
  const told = all.flatMap(({ id, kind, rows, mentors, members }) => {
    const own = asked.some((one) => mentors.includes(one) || members.includes(one));
    if (asked.length > 0 && (!own || kind === 'rotation')) return [];
    const scores = rows.filter(({ role }) => role !== coMentorRole).flatMap(({ score }) => score ?? []);
    const sum = scores.reduce((total, score) => total + score, 0);
    const score = scores.length === 0 ? null : Math.round(sum / scores.length) / 100;
    return [{ id, kind, mentors: [...mentors], members: [...members], score }];
  });
  return asked.length > 0
    ? told
    : sortedBy(
        told,
        ({ score }) => score ?? 101,
        ({ id }) => id,
      );
}
