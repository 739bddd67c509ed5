import { compareText, sortedBy } from '../../model/order.ts';
import { eligibleRows } from '../pair-tally.ts';
import { matchWith } from './changed-market.ts';
import { type ExplainView, type Explanation, gainOf, nothingSaid, partnersOf } from './explanation.ts';
import { differenceOf } from './match-difference.ts';
import { scarcestMentors } from './place-gain.ts';
import { holdingsOf } from './place-search.ts';
import { ruleAsYaml } from './relaxed-rule.ts';
import { shortageSearch } from './shortage.ts';

/** As many of each as somebody reads; each costs one solution. */
const mostMentors = 5;
const mostPairs = 5;
/** Mentees whose shortages are told apart. */
const mostSearched = 100;

/** The whole program: what is proven, where places are short, who is scarce, what each rule costs, which pairs are weak. */
export async function explainProgram(view: ExplainView): Promise<Explanation> {
  const { name, matched, seats, total, bound, proven } = view.match.result.objective;
  return {
    ...nothingSaid,
    subject: { person: null, other: null, kind: 'program' },
    match: { objective: name, matched, seats, total, bound, proven },
    partners: partnersOf(view),
    shortages: shortages(view),
    places: await scarcestMentors(view, mostMentors),
    rules: await ruleCosts(view),
    weakest: await weakestPairs(view),
  };
}

/** The groups that compete for too few places, each once, the largest lack first. */
function shortages({ match }: ExplainView): Explanation['shortages'] {
  const { market, result, solution } = match;
  const search = shortageSearch(market, holdingsOf(market, solution, eligibleRows(market)));
  const short = result.unmatched.filter((u) => u.reason === 'shortage').slice(0, mostSearched);
  const groups = new Map(
    short.flatMap(({ person }) => {
      const set = search(market.sides.mentees.findIndex((p) => p.id === person));
      return set === undefined ? [] : [[set.mentees.join('\0'), set] as const];
    }),
  );
  return sortedBy(
    groups.values(),
    (g) => g.places - g.mentees.length,
    (g) => g.mentees.join('\0'),
  ).map((g) => ({ mentees: [...g.mentees], mentors: [...g.mentors], places: g.places }));
}

/** What the best match has more without each rule, the dearest first. */
async function ruleCosts(view: ExplainView): Promise<Explanation['rules']> {
  const { rules } = view.match.market.settings;
  const costs: Explanation['rules'] = [];
  for (const [at, rule] of rules.entries()) {
    const [name = '', value] = Object.entries(rule)[0] ?? [];
    if (value === false || name === 'mutual') continue;
    const without = await matchWith(view.program, { kind: 'rules', rules: rules.toSpliced(at, 1) });
    costs.push({ rule: name, setting: ruleAsYaml(rule), ...gainOf(differenceOf(view.now, without)) });
  }
  return costs.sort(
    (a, b) => b.matched - a.matched || b.total - a.total || compareText(a.setting, b.setting),
  );
}

async function weakestPairs(view: ExplainView): Promise<Explanation['weakest']> {
  const { lock } = view.match;
  const weakest = sortedBy(
    lock.pairs,
    (p) => p.score,
    (p) => p.mentee,
    (p) => p.mentor,
  ).slice(0, mostPairs);
  const said: Explanation['weakest'] = [];
  for (const { pairing, mentee, mentor, score } of weakest) {
    const without = await matchWith(view.program, { kind: 'apart', mentee, mentor });
    said.push({
      pairing,
      mentee,
      mentor,
      score: score / 100,
      without: gainOf(differenceOf(view.now, without)),
    });
  }
  return said;
}
