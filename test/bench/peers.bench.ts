import { expect, test } from 'vitest';
import { standingUnits } from '../../src/match/formats/standing-units.ts';
import { lotteryKey } from '../../src/match/lottery.ts';
import { openMarket } from '../../src/match/market.ts';
import { type Affinities, affinitiesOf, weightOf } from '../../src/match/peer/affinities.ts';
import { type Edge, graphOf } from '../../src/match/peer/graph.ts';
import { matchPeers } from '../../src/match/peer/match-peers.ts';
import { maximumWeightMatching } from '../../src/match/peer/maximum-weight-matching.ts';
import { worthOf } from '../../src/match/peer/price-system.ts';
import { solvePeers } from '../../src/match/peer/solve-peers.ts';
import { peerTask } from '../../src/match/peer-task.ts';
import { peerLottery, peerScale } from '../../src/match/peer-weights.ts';
import { checkPeers } from '../../src/match/verify/check-peers.ts';
import type { Person } from '../../src/model/person.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { lockOf } from '../match/lock-of.ts';
import { scoringProgram } from './scoring-program.ts';

/** Seconds of the processor, and what came out. */
async function seconds<T>(work: () => T | Promise<T>): Promise<{ readonly value: T; readonly cpu: number }> {
  const begin = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(begin);
  return { value, cpu: (user + system) / 1e6 };
}

const say = (words: string) => process.stdout.write(`\n${words}\n`);

/** Any affinity is as likely as any other: hardly a tie, and nobody a good partner for everybody. */
function randomAffinities(people: number): Affinities {
  const random = seededRandom(`peers ${people}`);
  const rows = Array.from({ length: people }, () => new Int16Array(people).fill(-1));
  for (let a = 0; a < people; a++)
    for (let b = 0; b < a; b++) {
      const affinity = Math.floor(random() * 20_001);
      rows[a]?.fill(affinity, b, b + 1);
      rows[b]?.fill(affinity, a, a + 1);
    }
  const scale = peerScale(people);
  const keys = rows.map((_, at) => lotteryKey('bench', `p${at}`));
  return { people, scale, row: (a) => rows[a] ?? new Int16Array(0), lottery: peerLottery(keys, scale) };
}

/** Peers with profiles such as forms give, 12 criteria: many alike. */
function profiles(people: number, odd: 'trio' | 'leave-one'): ProgramFolder {
  const folder = scoringProgram(people, people);
  const mentors = folder.cohort.people.filter((p) => p.roles.includes('mentor'));
  const both = folder.cohort.people
    .filter((p) => !p.roles.includes('mentor'))
    .map((person, at): Person => {
      const offers = mentors[at]?.as.mentor;
      return {
        ...person,
        roles: ['mentee', 'mentor'],
        capacity: { mentee: 1, mentor: 1 },
        as: { ...person.as, ...(offers === undefined ? {} : { mentor: offers }) },
      };
    });
  const matching = { ...folder.program.matching, rules: [], odd };
  return {
    ...folder,
    program: { ...folder.program, format: 'peer', matching },
    cohort: { people: both, fields: folder.cohort.fields },
  };
}

/** The same search on a list of everybody with everybody, from nothing. */
function denseBlossom(affinities: Affinities): bigint {
  const edges: Edge[] = [];
  for (let a = 0; a < affinities.people; a++) {
    const row = affinities.row(a);
    for (let b = a + 1; b < affinities.people; b++) {
      const affinity = row[b] ?? -1;
      if (affinity >= 0) edges.push({ a, b, weight: weightOf(affinities, [a, b], affinity) });
    }
  }
  return worthOf(maximumWeightMatching(graphOf(affinities.people, edges)));
}

/** The dense search takes minutes beyond a thousand people. */
const mostDense = 1000;

async function compare(name: string, affinities: Affinities, aim: number): Promise<void> {
  const ours = await seconds(() => worthOf(solvePeers(affinities, 'leave-one').pairs));
  expect(ours.cpu).toBeLessThan(aim);
  if (affinities.people > mostDense) {
    say(`${affinities.people} peers, ${name}: ${ours.cpu.toFixed(2)} s of ${aim} s`);
    return;
  }
  const dense = await seconds(() => denseBlossom(affinities));
  say(
    `${affinities.people} peers, ${name}: ${ours.cpu.toFixed(2)} s of ${aim} s, a plain dense blossom ${dense.cpu.toFixed(2)} s (${(dense.cpu / ours.cpu).toFixed(1)} times)`,
  );
  expect(ours.value).toBe(dense.value);
  expect(ours.cpu).toBeLessThan(dense.cpu / 2);
}

test.each([
  [1000, 3],
  [2000, 15],
])('%i peers of random scores, up to 1,000 beside a plain dense blossom', async (people, aim) => {
  await compare('random scores', randomAffinities(people), aim);
});

test.each([
  [1000, 3],
  [2000, 15],
])(
  '%i peers with profiles, up to 1,000 beside a plain dense blossom, from files in memory to a weighed proof',
  async (people, aim) => {
    for (const [count, odd] of [
      [people, 'trio'],
      [people - 1, 'trio'],
      [people - 1, 'leave-one'],
    ] as const) {
      const folder = profiles(count, odd);
      const market = openMarket({ folder, today: '2026-02-16', orphaned: new Set() });
      const match = await seconds(() => matchPeers({ folder, market, standing: standingUnits(market) }));
      const weighed = await seconds(() => checkPeers({ folder, market, lock: lockOf(match.value) }));
      const proof = match.value.proof.format === 'peer' ? match.value.proof : undefined;
      say(
        `${count} peers, profiles, ${odd}: ${match.cpu.toFixed(2)} s of ${aim} s, scores included; ${match.value.matched} placed, ${proof?.oddSets.length} odd sets, ${proof?.tried.length} trios tried; proof weighed in ${weighed.cpu.toFixed(2)} s`,
      );
      expect(weighed.value.faults).toEqual([]);
      expect(match.value.bound).toBe(match.value.total);
      expect(match.cpu).toBeLessThan(aim);
      if (count === people) await compare('profiles', affinitiesOf(peerTask(market, [])), aim);
    }
  },
);
