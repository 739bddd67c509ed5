import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { checkResultSchema } from '../../src/schema/check-result.ts';
import { type DemoResult, demoResultSchema } from '../../src/schema/demo-result.ts';
import { type Metric, progressResultSchema } from '../../src/schema/progress-result.ts';
import { runArguments } from '../house/in-process.ts';

export type DemoOptions = {
  readonly template: string;
  readonly language: 'en' | 'de';
  readonly cohort: 'healthy' | 'struggling';
  readonly stage: 'midway' | 'finished';
  readonly people: number;
};

/** What the other commands find in an invented program, on its own day. */
export type PlayedDemo = {
  readonly dir: string;
  readonly demo: DemoResult;
  /** Codes of problems that check finds. */
  readonly problems: readonly string[];
  readonly verified: number;
  readonly gate: number;
  readonly missed: readonly string[];
  readonly met: readonly string[];
  readonly metrics: readonly Metric[];
};

/** Plays a demo from end to end in this process, then asks check, verify and the gate. */
export async function playedDemo(options: DemoOptions): Promise<PlayedDemo> {
  const cwd = mkdtempSync(join(inject('scratch'), 'demo-'));
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const played = await runArguments(['demo', 'played', ...flags, '--start', '2026-03-02', '--json'], cwd);
  if (played.code !== 0) throw new Error(`${options.template}: ${played.stderr}`);
  const demo = demoResultSchema.parse(JSON.parse(played.stdout));
  const on = (...args: string[]) => runArguments([...args, '-C', 'played', '--today', demo.asOf], cwd);
  const check = checkResultSchema.parse(JSON.parse((await on('check', '--json')).stdout));
  const { code: verified } = await on('verify');
  const words = ['report', 'progress', '--gate', '--allow-unknown', '--format', 'json', '--json'];
  const gate = await on(...words);
  const { metrics } = progressResultSchema.parse(JSON.parse(gate.stdout));
  const judged = (met: boolean) => metrics.flatMap(({ id, target }) => (target?.met === met ? [id] : []));
  return {
    dir: join(cwd, 'played'),
    demo,
    problems: check.problems.map(({ code }) => code),
    verified,
    gate: gate.code,
    missed: judged(false),
    met: judged(true),
    metrics,
  };
}
