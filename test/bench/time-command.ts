import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds of one process; `memory` is its peak in MB. */
export type Cost = { readonly wall: number; readonly cpu: number; readonly memory: number };

const scratch = mkdtempSync(join(tmpdir(), 'mentor-bench-'));
const probe = join(scratch, 'probe.cjs');
writeFileSync(
  probe,
  `process.on('exit', () => { const u = process.resourceUsage(); require('node:fs').writeFileSync(process.env.PROBE_FILE, JSON.stringify({ cpu: (u.userCPUTime + u.systemCPUTime) / 1000, memory: u.maxRSS / 1024 })); });`,
);

/** The median cost of running Node with these arguments, after one run that warms the caches of the disk. */
export function timeNode(args: readonly string[], runs = 7): Cost {
  const costs = Array.from({ length: runs + 1 }, () => once(args)).slice(1);
  const median = (of: (cost: Cost) => number) =>
    costs.map(of).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return { wall: median((c) => c.wall), cpu: median((c) => c.cpu), memory: median((c) => c.memory) };
}

function once(args: readonly string[]): Cost {
  const PROBE_FILE = join(scratch, 'cost.json');
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', probe, ...args], {
    env: { ...process.env, PROBE_FILE },
    encoding: 'utf8',
  });
  const wall = performance.now() - began;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { wall, ...(JSON.parse(readFileSync(PROBE_FILE, 'utf8')) as { cpu: number; memory: number }) };
}
