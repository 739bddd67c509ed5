import { describe, expect, it } from 'vitest';
import { judgeTargets } from '../../src/evaluate/gate.ts';
import { evaluateProgress } from '../../src/evaluate/progress.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { type Gated, gateLead, gateLines, gatePage } from '../../src/report/gate/gate-page.ts';
import type { ProgressResult } from '../../src/schema/progress-result.ts';
import { evidence } from '../evaluate/progress-cohort.ts';
import { metric } from '../evaluate/small-metric.ts';

const result: ProgressResult = {
  schema: 'mentor/progress@1',
  program: 'Northwind',
  asOf: '2026-06-30',
  inputs: [],
  ...evaluateProgress(evidence({})),
};

const metrics = [
  metric('match-rate', {
    value: 0.95,
    numerator: 38,
    denominator: 40,
    target: { text: '>= 95%', met: true },
  }),
  metric('meeting-adherence', {
    value: 0.82,
    numerator: 41,
    denominator: 50,
    target: { text: '>= 85%', met: false },
  }),
  metric('time-to-first-meeting', {
    value: 9,
    unit: 'days',
    denominator: 38,
    target: { text: '<= 7 days', met: false },
  }),
  metric('fit', { value: 0.5, numerator: 2, denominator: 4, target: { text: '>= 50%', met: null } }),
  metric('satisfaction', { unit: 'mean', why: 'no-answers', target: { text: '>= 4 of 5', met: null } }),
  metric('satisfaction-mentors', {
    value: 3.6,
    unit: 'mean',
    denominator: 31,
    scale: { min: 1, max: 5 },
    target: { text: '>= 4 of 5', met: false },
  }),
  metric('completion', {
    value: 0.9,
    numerator: 9,
    denominator: 10,
    suppressed: true,
    target: { text: '>= 80%', met: null },
  }),
  metric('participation', { why: 'not-computed', target: { text: '>= 10%', met: null } }),
  metric('hours', { value: 12, unit: 'count' }),
];

const gated = (allowUnknown: boolean): Gated => ({
  targets: judgeTargets(metrics, { fit: { at_least: '50%', min_n: 10 } }, { allowUnknown }),
  figures: { ...result, metrics },
  format: 'one-to-one',
});

describe('what a gate says', () => {
  const spaces = (text: string) => text.replaceAll('\u202f', ' ');

  it('one line a target, with value, denominator and target, or why there is none', () => {
    expect(gateLines(gated(false)).map(({ line }) => spaces(line.words))).toEqual([
      'match-rate 38 of 40 (95 %), target >= 95%: met',
      'meeting-adherence 41 of 50 (82 %), target >= 85%: missed',
      'time-to-first-meeting 9 days (38 pairings), target <= 7 days: missed',
      'fit 2 of 4 (50 %), target >= 50%: not judged, under min_n 10; counts as missed, --allow-unknown lets it pass',
      'satisfaction, target >= 4 of 5: unknown, no answers yet; counts as missed, --allow-unknown lets it pass',
      'satisfaction-mentors 3.60 of 5 (31 mentors who answered), target >= 4 of 5: missed',
      'completion, target >= 80%: unknown, suppressed; counts as missed, --allow-unknown lets it pass',
      'participation, target >= 10%: unknown, these files do not hold what it takes; counts as missed, --allow-unknown lets it pass',
    ]);
    expect(gateLead(gated(false))).toBe('Gate: 8 targets, 3 missed, 4 not known and counted as missed.');
  });

  it('what is allowed to pass says so, and a target that is missed stays missed', () => {
    const allowed = gated(true);
    expect(gateLead(allowed)).toBe('Gate: 8 targets, 3 missed, 4 not known and allowed to pass.');
    expect(gateLines(allowed)[4]?.line.words).toBe(
      'satisfaction, target >= 4 of 5: unknown, no answers yet; allowed to pass',
    );
    const met = { ...allowed, targets: allowed.targets.filter(({ outcome }) => outcome === 'met') };
    expect(gateLead(met)).toBe('Gate: 1 target, all met.');
  });

  it('the page of a step: what stops the gate first, then every figure; what is suppressed nowhere', () => {
    const page = spaces(
      renderMarkdown(gatePage(gated(false), { program: 'Northwind', today: '2026-06-30' })),
    );
    const rows = page.split('\n').filter((row) => row.startsWith('| '));
    expect(rows[2]).toMatch(/^\| meeting-adherence \| 41 of 50 \(82 %\) \| .*85% \| missed \|$/);
    expect(rows.findIndex((row) => row.startsWith('| match-rate'))).toBe(9);
    expect(page).toContain('(hours) | 12 hours');
    expect(page).not.toMatch(/9 of 10|90 %/);
  });
});
