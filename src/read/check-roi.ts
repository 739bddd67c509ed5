import type { Problem } from '../model/problem.ts';
import { type RoiAmountId, roiAmounts } from '../model/roi-amounts.ts';
import { usualLeaverCost } from '../model/usual-leaver-cost.ts';
import type { Program } from '../schema/program.ts';
import type { RoiSettings } from '../schema/program-roi.ts';
import { nearestText } from './nearest-text.ts';
import type { Verdict } from './setting-verdict.ts';

/** More than three salaries for a leaver is beyond anything found; 21 for 21 per cent is the usual slip. */
const mostShare = 3;
/** Hours of work that a year's salary buys at the cost of an hour: fewer than so many, and one of the two is no such figure. */
const fewestHours = 250;
/** A year has no more hours than this. */
const mostHours = 8784;

/** Amounts that cannot be, figures from outside without their source, and claims that say nothing. */
export function checkRoi(program: Program, verdict: Verdict): Problem[] {
  const { roi } = program;
  return [
    ...checkClaims(program, verdict),
    ...(roi === undefined
      ? []
      : [
          ...checkShare(roi, verdict),
          ...checkHour(roi, verdict),
          ...checkSmall(roi, verdict),
          ...checkSources(roi, verdict),
          ...checkBlankSources(roi, verdict),
        ]),
  ];
}

const amountOf = (setting: RoiSettings[RoiAmountId]): number | undefined =>
  typeof setting === 'object' ? setting.value : setting;

/** The place of an amount: of one with its source, its value. */
const placeOf = (roi: RoiSettings, name: RoiAmountId): readonly string[] => [
  'roi',
  name,
  ...(typeof roi[name] === 'object' ? ['value'] : []),
];

/** A share of a salary that is none, or that nobody vouches for. */
function checkShare(roi: RoiSettings, { wrong }: Verdict): Problem[] {
  const { share_of_salary: setting, sources } = roi;
  const value = amountOf(setting) ?? 0;
  const path = placeOf(roi, 'share_of_salary');
  if (value > mostShare) {
    const share = String(Math.round(value * 1e4) / 1e6);
    return [wrong(path, `${value} is ${value} whole salaries for one leaver`, `share_of_salary: ${share}`)];
  }
  const vouched = typeof setting === 'object' || Object.hasOwn(sources, 'share_of_salary');
  if (vouched || value === usualLeaverCost.value) return [];
  return [
    wrong(
      path,
      'nothing says where this share comes from, and the whole result turns on it; where it was worked out here, say how under sources',
      `share_of_salary: {value: ${value}, source: …, year: …, grade: research}`,
    ),
  ];
}

/** A monthly salary, or the cost of a day. */
function checkHour(roi: RoiSettings, { wrong }: Verdict): Problem[] {
  const salary = amountOf(roi.salary) ?? 0;
  const hour = amountOf(roi.hourly_cost) ?? 0;
  if (hour === 0) return [];
  const hours = Math.round(salary / hour);
  if (hours < fewestHours)
    return [
      wrong(
        placeOf(roi, 'salary'),
        `a yearly salary of ${salary} would pay for ${hours} ${hours === 1 ? 'hour' : 'hours'} at ${hour} each: that of a month, perhaps, or thousands written with a point`,
      ),
    ];
  if (hours > mostHours)
    return [
      wrong(
        placeOf(roi, 'hourly_cost'),
        `at ${hour} an hour a salary of ${salary} would take ${hours} hours, more than a year has`,
      ),
    ];
  return [];
}

/** `4.000`, which YAML reads as 4. */
function checkSmall(roi: RoiSettings, { idle }: Verdict): Problem[] {
  const hour = amountOf(roi.hourly_cost) ?? 0;
  return (['coordinator', 'training', 'events'] as const).flatMap((name) => {
    const amount = amountOf(roi[name]) ?? 0;
    if (amount === 0 || amount >= hour) return [];
    const meant = Math.round(amount * 1000);
    return [
      idle(
        placeOf(roi, name),
        `${amount} in all is less than one hour of a participant; thousands are written without a mark, as ${meant}`,
      ),
    ];
  });
}

/** Words for amounts that are none, or that have a source of their own. */
function checkSources(roi: RoiSettings, { idle }: Verdict): Problem[] {
  return Object.keys(roi.sources).flatMap((name) => {
    const path = ['roi', 'sources', name];
    const known = roiAmounts.find((each) => each === name);
    if (known === undefined) {
      const nearest = nearestText(name, roiAmounts);
      return [
        idle(
          path,
          `no amount is called "${name}"; ${nearest === undefined ? `there are ${roiAmounts.join(', ')}` : `the nearest is "${nearest}"`}`,
        ),
      ];
    }
    if (roi[known] === undefined) return [idle(path, `roi says nothing of ${name}`)];
    return typeof roi[known] === 'object' ? [idle(path, `${name} names its source itself`)] : [];
  });
}

/** A source of blanks is none. */
function checkBlankSources(roi: RoiSettings, { wrong }: Verdict): Problem[] {
  const own = Object.entries(roi.sources).flatMap(([name, source]) =>
    source.trim() === '' ? [wrong(['roi', 'sources', name], 'it says nothing')] : [],
  );
  const beside = roiAmounts.flatMap((name) => {
    const setting = roi[name];
    return typeof setting === 'object' && setting.source.trim() === ''
      ? [wrong(['roi', name, 'source'], 'it says nothing')]
      : [];
  });
  return [...own, ...beside];
}

function checkClaims({ claims }: Program, { wrong }: Verdict): Problem[] {
  return Object.entries(claims).flatMap(([id, claim]) =>
    (['text', 'value', 'source'] as const).flatMap((key) =>
      claim[key]?.trim() === '' ? [wrong(['claims', id, key], 'it says nothing')] : [],
    ),
  );
}
