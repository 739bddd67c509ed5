import { expect, it, test } from 'vitest';
import { publishedRoi } from '../../../src/evaluate/roi/published-figures.ts';
import { stayEvidence } from '../../../src/evaluate/roi/stay-evidence.ts';
import { retentionOf } from '../../report/sample-retention.ts';
import { roiOf } from './roi-cases.ts';

const large = { mentees: 120, others: 900, share: 20 };
const small = { mentees: 30, others: 60, share: 12 };

it('takes the matched difference with its interval, and on how many it was estimated', () => {
  const outcome = retentionOf('coordinator', large);
  const { effect, staying, mentees } = stayEvidence(outcome);
  expect(effect?.difference).toBe(outcome.adjusted?.difference);
  expect([effect?.low, effect?.high]).toEqual([outcome.adjusted?.low, outcome.adjusted?.high]);
  expect(mentees).toBe(outcome.adjusted?.mentees);
  expect(['cannot-tell', 'covers-zero', 'more', 'less']).toContain(staying);
});

test.each([large, small])(
  '%o: others than the coordinator are told nothing beyond the retention report',
  (size) => {
    const outcome = retentionOf('hr', size);
    const evidence = stayEvidence(outcome);
    const roi = roiOf({ evidence, audience: 'hr' });
    const { adjusted } = outcome;
    const hidden = adjusted === null || adjusted.difference === null || adjusted.mentees === null;
    if (hidden) expect(roi.benefit).toEqual({ value: null, low: null, high: null });
    else expect(roi.difference.value).toBe(adjusted.difference);
    const told = new Set([outcome.groups[0]?.n, adjusted?.mentees]);
    expect(roi.mentees === null || told.has(roi.mentees)).toBe(true);
  },
);

it('where the difference is held back, so is every amount, and what is missing is not told apart', () => {
  const outcome = { ...retentionOf('hr', large), adjusted: null };
  expect(stayEvidence(outcome).staying).toBe('hidden');
  expect(roiOf({ evidence: stayEvidence(outcome), audience: 'hr' }).percent.value).toBeNull();
  const own = { ...retentionOf('coordinator', large), adjusted: null };
  expect(stayEvidence(own).staying).toBe('not-estimable');
});

it('what is published names the figures of the study that amounts are made of', () => {
  const outcome = retentionOf('hr', large);
  const roi = roiOf({ evidence: stayEvidence(outcome), audience: 'hr' });
  const figures = publishedRoi(roi, outcome);
  expect(figures.map(({ cell }) => cell)).toEqual([
    'retention/mentees/n',
    expect.stringMatching(/^retention\/others\/\d+\/left$/),
    'retention/adjusted',
    'retention/adjusted/low',
    'retention/adjusted/high',
    'roi/meetings',
    'roi/hours',
  ]);
  const difference = figures.find(({ cell }) => cell === 'retention/adjusted');
  expect(difference?.value ?? null).toBe(roi.difference.value);
  expect(publishedRoi(roi, undefined)[0]).toEqual({
    cell: 'roi/mentees',
    value: roi.mentees,
    suppressed: false,
  });
});
