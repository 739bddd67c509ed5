import type { Market } from '../../src/match/market.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';

/** The best groups there are, found by trying every set of mentees in every group: pins held, weight placed, hundredths. */
export type Optimum = { readonly pins: number; readonly weight: number; readonly points: number };

type Team = {
  readonly leads: readonly string[];
  readonly inside: readonly string[];
  readonly standing: boolean;
};

/** Everybody has one place; the sets are bits of the mentees without a group. */
export function groupOptimum(folder: ProgramFolder, market: Market): Optimum {
  const kept = folder.pairings.rows.map((r) => r.record);
  const free = market.sides.mentees
    .filter((p) => (p.capacity.mentee ?? 0) > 0 && !kept.some((row) => row.mentee === p.id))
    .map((p) => p.id);
  let best: (Optimum | undefined)[] = [{ pins: 0, weight: 0, points: 0 }];
  for (const team of teamsOf(folder)) {
    const next: (Optimum | undefined)[] = [...best];
    for (let set = 1; set < 1 << free.length; set++) {
      const group = worthOf(folder, market, {
        team,
        members: free.filter((_, at) => ((set >> at) & 1) === 1),
      });
      if (group === undefined) continue;
      best.forEach((before, taken) => {
        if (before === undefined || (taken & set) !== 0) return;
        const sum = {
          pins: before.pins + group.pins,
          weight: before.weight + group.weight,
          points: before.points + group.points,
        };
        const known = next[taken | set];
        if (known === undefined || isBetter(sum, known)) next[taken | set] = sum;
      });
    }
    best = next;
  }
  return best.reduce<Optimum>((a, b) => (b !== undefined && isBetter(b, a) ? b : a), {
    pins: 0,
    weight: 0,
    points: 0,
  });
}

const isBetter = (a: Optimum, b: Optimum): boolean =>
  a.pins !== b.pins ? a.pins > b.pins : a.weight !== b.weight ? a.weight > b.weight : a.points > b.points;

const pinsOf = (folder: ProgramFolder) => folder.overrides.filter((o) => o.kind === 'pin');

function teamsOf(folder: ProgramFolder): Team[] {
  const kept = folder.pairings.rows.map((r) => r.record);
  const lead = kept[0]?.mentor;
  const mentors = folder.cohort.people.filter((p) => p.roles.includes('mentor')).map((p) => p.id);
  const together =
    pinsOf(folder).some((o) => o.person === 'm0' && o.other === 'm1') && lead !== 'm0' && lead !== 'm1';
  const teams: Team[] = [];
  if (lead !== undefined) teams.push({ leads: [lead], inside: kept.map((p) => p.mentee), standing: true });
  if (together) teams.push({ leads: ['m0', 'm1'], inside: [], standing: false });
  for (const id of mentors)
    if (id !== lead && !(together && (id === 'm0' || id === 'm1')))
      teams.push({ leads: [id], inside: [], standing: false });
  return teams;
}

function worthOf(
  folder: ProgramFolder,
  { sides, laws, scorer, ranks, classes }: Market,
  { team, members }: { readonly team: Team; readonly members: readonly string[] },
): Optimum | undefined {
  const { group_size, spread } = folder.program.matching;
  const person = (id: string) => folder.cohort.people.find((p) => p.id === id);
  const all = [...team.inside, ...members];
  const places = team.leads.map((id) => person(id)?.capacity.mentor ?? 0);
  if (all.length > group_size.max || all.length > Math.min(...places)) return undefined;
  if (!team.standing && all.length < group_size.min) return undefined;
  const avoids = (a: string, b: string) =>
    [person(a)?.as.mentee, person(a)?.as.mentor].some((fields) => {
      const answer = fields?.get('avoids');
      return answer !== undefined && 'items' in answer && answer.items.includes(b);
    }) || folder.overrides.some((o) => o.kind === 'ban' && o.person === a && o.other === b);
  for (const one of members)
    for (const other of all)
      if (one !== other && (avoids(one, other) || avoids(other, one))) return undefined;
  for (const [field, { at_most = 99, at_least_kinds = 0 }] of Object.entries(spread)) {
    const answerOf = (id: string) => {
      const answer = person(id)?.as.mentee?.get(field);
      return answer !== undefined && 'text' in answer ? answer.text : undefined;
    };
    const given = all.flatMap((id) => answerOf(id) ?? []);
    if (members.some((id) => given.filter((other) => other === answerOf(id)).length > at_most))
      return undefined;
    if (!team.standing && new Set(given).size < at_least_kinds) return undefined;
  }
  let [pins, weight, points] = [0, 0, 0];
  for (const id of members) {
    const i = sides.mentees.findIndex((p) => p.id === id);
    const pinnedTo = (mentor: string) => pinsOf(folder).some((o) => o.person === id && o.other === mentor);
    let sum = 0;
    for (const mentor of team.leads) {
      const j = sides.mentors.findIndex((p) => p.id === mentor);
      if (laws.some((law) => law.breaks(i, j)) && !pinnedTo(mentor)) return undefined;
      sum += scorer.score(i, j);
    }
    if (team.leads.some(pinnedTo)) pins++;
    weight += classes - (ranks[i] ?? 0);
    points += Math.floor(sum / team.leads.length + 0.5);
  }
  return { pins, weight, points };
}
