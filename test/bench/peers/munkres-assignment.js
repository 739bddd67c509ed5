// npm's munkres as a peer of our own solver: node munkres-assignment.js <instance file of a square table, one place each>
// Prints JSON: CPU seconds of the solve alone, peak memory of the process in MB, mentees matched, cost of their pairs.
import { readFileSync } from 'node:fs';
import munkres from 'munkres';

const bytes = readFileSync(process.argv[2]);
const [kind, n, m] = [0, 4, 8].map((at) => bytes.readInt32LE(at));
if (kind !== 1 || n !== m) throw new Error('this takes square tables only');
let place = 16 + 4 * m;
const [unit, range] = [bytes.readDoubleLE(place), bytes.readDoubleLE(place + 8)];
place += 16;
const key = (at) => bytes.readUInt32LE(place + 4 * at);
const lottery = (a, b) => {
  let h = a ^ ((b << 13) | (b >>> 19));
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return Math.floor(((h ^ (h >>> 16)) >>> 0) * 2 ** -32 * range);
};
const scores = place + 4 * (n + m);
const costs = Array.from({ length: n }, (_, i) =>
  Array.from(
    { length: m },
    (_, j) => (10_000 - bytes.readInt16LE(scores + 2 * (i * m + j))) * unit + lottery(key(i), key(n + j)),
  ),
);
const began = process.cpuUsage();
const pairs = munkres(costs);
const { user, system } = process.cpuUsage(began);
const cost = pairs.reduce((sum, [i, j]) => sum + costs[i][j], 0);
const memory = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  JSON.stringify({ cpu: (user + system) / 1e6, memory, matched: pairs.length, cost: String(cost) }),
);
