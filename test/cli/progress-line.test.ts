import { describe, expect, it } from 'vitest';
import { progressLine } from '../../src/cli/progress-line.ts';

/** A terminal that remembers what was drawn, and a clock that stands until it is moved. */
function terminal(columns: number | undefined, wanted = true) {
  const drawn: string[] = [];
  let now = 5000;
  const line = progressLine({ columns, draw: (text) => drawn.push(text), milliseconds: () => now }, wanted);
  return {
    drawn,
    line,
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe('the line that says how far a computation is', () => {
  it('shows nothing of what is over in a second', () => {
    const { drawn, line, wait } = terminal(80);
    line.show({ phase: 'listing', part: 0 });
    wait(999);
    line.show({ phase: 'solving', part: 0.9 });
    line.erase();
    expect(drawn).toEqual([]);
  });

  it('names the phase and its share, draws over itself, and goes away', () => {
    const { drawn, line, wait } = terminal(80);
    wait(1000);
    line.show({ phase: 'pricing', part: 0.5 });
    wait(100);
    line.show({ phase: 'listing', part: 1 });
    line.erase();
    line.erase();
    expect(drawn).toEqual([
      '\rLooking at every pair left out  ████████████░░░░░░░░░░░░  50 %',
      `\r${'Listing the pairs  ████████████████████████ 100 %'.padEnd(62)}`,
      `\r${' '.repeat(49)}\r`,
    ]);
  });

  it('is drawn at most ten times a second', () => {
    const { drawn, line, wait } = terminal(80);
    for (let at = 0; at < 3000; at += 1) {
      wait(1);
      line.show({ phase: 'solving', part: at / 3000 });
    }
    expect(drawn.length).toBeGreaterThan(15);
    expect(drawn.length).toBeLessThanOrEqual(21);
  });

  it('never fills a line, however narrow', () => {
    for (let columns = 1; columns < 90; columns += 1) {
      const { drawn, line, wait } = terminal(columns);
      wait(1000);
      line.show({ phase: 'pricing', part: 0.333 });
      expect((drawn[0] ?? '').length - 1).toBeLessThan(columns);
    }
  });

  it('shows nothing off a terminal, and nothing where it is not wanted', () => {
    for (const { drawn, line, wait } of [terminal(undefined), terminal(80, false)]) {
      wait(5000);
      line.show({ phase: 'checking', part: 0.5 });
      line.erase();
      expect(drawn).toEqual([]);
    }
  });
});
