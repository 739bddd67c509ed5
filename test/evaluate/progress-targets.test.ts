import { describe, expect, it } from 'vitest';
import { judgeTargets } from '../../src/evaluate/gate.ts';
import { evaluateProgress } from '../../src/evaluate/progress.ts';
import { parseBound, withTargets } from '../../src/evaluate/progress-targets.ts';
import { isStopped } from '../../src/model/judged-target.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import type { Metric } from '../../src/schema/progress-result.ts';
import { program } from '../follow/small-records.ts';
import { evidence } from './progress-cohort.ts';

const judged = (targets: ProgramInput['targets']) => {
  const result = evaluateProgress(evidence({ targets }));
  return {
    result,
    met: Object.fromEntries(
      result.metrics.flatMap(({ id, target }) => (target === undefined ? [] : [[id, target.met]])),
    ),
  };
};

describe('targets', () => {
  const targets: ProgramInput['targets'] = {
    'match-rate': '>= 95%', // 8 of 9
    'meeting-adherence': { at_least: '60%', min_n: 10 }, // 64 % of 28
    'time-to-first-meeting': '<= 14 days', // 9
    satisfaction: '>= 4 of 5', // 4.2
    fit: { at_least: '50%', min_n: 10 }, // 50 % of 4
    'goal-attainment': '>= 50', // 59.05
    'mentor-utilisation': { at_least: '50%', at_most: '55%' }, // 55.6 %
    promotion: '>= 10%', // not computed
  };

  it('are compared with the point estimates', () => {
    expect(judged(targets).met).toEqual({
      'match-rate': false,
      'meeting-adherence': true,
      'time-to-first-meeting': true,
      satisfaction: true,
      fit: null,
      'goal-attainment': true,
      'mentor-utilisation': false,
      promotion: null,
    });
  });

  it('need as many as min_n, and one fewer is too few', () => {
    const of28 = (least: number) => judged({ 'meeting-adherence': { at_least: '60%', min_n: least } }).met;
    expect([of28(28), of28(29)]).toEqual([{ 'meeting-adherence': true }, { 'meeting-adherence': null }]);
  });

  it('stop a gate where they are missed or cannot be judged, and say why not', () => {
    const { result } = judged(targets);
    const settings = program({ targets }).targets;
    const stopped = judgeTargets(result.metrics, settings).filter(isStopped);
    expect(
      stopped.map(({ metric, text, outcome, under }) => [metric.id, text, outcome, under ?? metric.why]),
    ).toEqual([
      ['match-rate', '>= 95%', 'missed', undefined],
      ['mentor-utilisation', '>= 50% and <= 55%', 'missed', undefined],
      ['fit', '>= 50%', 'unknown', 10],
      ['promotion', '>= 10%', 'unknown', 'not-computed'],
    ]);
    const allowed = judgeTargets(result.metrics, settings, { allowUnknown: true });
    expect(allowed.filter(isStopped).map(({ metric }) => metric.id)).toEqual([
      'match-rate',
      'mentor-utilisation',
    ]);
    expect(allowed.map(({ outcome }) => outcome).filter((outcome) => outcome === 'allowed')).toHaveLength(2);
  });

  it('stop a gate at what is suppressed, whatever its value', () => {
    const { result } = judged({ 'meeting-adherence': '>= 10%' });
    const hidden = result.metrics.map((metric) => ({ ...metric, suppressed: true }));
    const rejudged = withTargets(hidden, program({ targets: { 'meeting-adherence': '>= 10%' } }), {
      min: 1,
      max: 5,
    });
    expect(judgeTargets(rejudged, {}).map(({ outcome }) => outcome)).toEqual(['unknown']);
  });

  it('are met exactly on the bound, whatever a quotient does', () => {
    const share = (numerator: number, denominator: number): Metric => ({
      id: 'x',
      value: numerator / denominator,
      numerator,
      denominator,
      low: null,
      high: null,
      intervalMethod: 'none',
      unit: 'share',
      asOf: '2026-05-10',
      suppressed: false,
    });
    for (let percent = 1; percent <= 100; percent += 1) {
      for (const of of [100, 300, 700]) {
        const settings = program({ targets: { x: `>= ${percent}%` } });
        const on = withTargets([share((percent * of) / 100, of)], settings, { min: 1, max: 5 });
        const under = withTargets([share((percent * of) / 100 - 1, of)], settings, { min: 1, max: 5 });
        expect([on[0]?.target?.met, under[0]?.target?.met]).toEqual([true, false]);
      }
    }
  });

  it('move "4 of 5" onto the question’s own scale', () => {
    const mean = {
      id: 'satisfaction',
      value: 7.75,
      numerator: 31,
      denominator: 4,
      low: null,
      high: null,
      intervalMethod: 't',
      unit: 'mean',
      asOf: '',
      suppressed: false,
    } as const;
    const settings = program({ targets: { satisfaction: '>= 4 of 5' } });
    // 4 of 1–5 is three quarters of the way; of 1–10 that is 7.75.
    expect(withTargets([mean], settings, { min: 1, max: 10 })[0]?.target?.met).toBe(true);
    // A mean of means such as 10/3 and 14/3 misses its value by a rounding.
    expect(
      withTargets([{ ...mean, value: 7.75 - 1e-12 }], settings, { min: 1, max: 10 })[0]?.target?.met,
    ).toBe(true);
    expect(withTargets([{ ...mean, value: 7.7 }], settings, { min: 1, max: 10 })[0]?.target?.met).toBe(false);
  });

  it('are read in all four forms', () => {
    expect(parseBound('>= 95%')).toEqual({ text: '>= 95%', atLeast: true, bound: 0.95 });
    expect(parseBound('>= 4 of 5')).toEqual({ text: '>= 4 of 5', atLeast: true, bound: 4, of: 5 });
    expect(parseBound('<= 14 days')).toEqual({ text: '<= 14 days', atLeast: false, bound: 14 });
    expect(parseBound('>= 50')).toEqual({ text: '>= 50', atLeast: true, bound: 50 });
    expect(() => parseBound('about 4')).toThrow(RangeError);
  });
});
