import { test } from 'vitest';
import { neutraliseFormula } from '../../src/model/formula-cell.ts';
import { sharedMinutes, weekInUtc } from '../../src/time/common-hours.ts';

const officeHours = ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, from: 540, to: 1020 }));

/** Milliseconds of the processor for a piece of work, beside an empty loop of the same length. */
function timed(name: string, times: number, work: (at: number) => unknown): void {
  const cost = (of: (at: number) => unknown) => {
    const begin = process.cpuUsage();
    for (let at = 0; at < times; at++) of(at);
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  };
  const floor = cost((at) => at);
  process.stdout.write(`\n${name}: ${cost(work).toFixed(0)} ms CPU, an empty loop ${floor.toFixed(0)} ms\n`);
}

test('inner loops', () => {
  const berlin = weekInUtc(officeHours, 'Europe/Berlin', '2026-03-02');
  const newYork = weekInUtc(officeHours, 'America/New_York', '2026-03-02');
  timed('common hours of 100,000 pairs', 100_000, () => sharedMinutes(berlin, newYork));
  const blanks = `${' \t'.repeat(15_000)}x`;
  timed('a cell of 30,000 blanks, 100 times', 100, () => neutraliseFormula(blanks));
});
