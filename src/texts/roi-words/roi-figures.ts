import { formatNumber, formatRange, narrowSpace } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { RoiAmountId, RoiOutcome } from '../../schema/roi-result.ts';

type Frame = { readonly language: Language; readonly currency: string };
type Carried = RoiOutcome['benefit'];
/** A figure none of whose ends is unknown or held back. */
export type Known = { readonly value: number; readonly low: number; readonly high: number };

export function known({ value, low, high }: Carried): Known | undefined {
  return value === null || low === null || high === null ? undefined : { value, low, high };
}

/** Keeps "0.64 : 1" on one line. */
const toOne = '\u00a0:\u00a01';

/** The figures of the page as words of one language, in one currency. */
export function roiFigures({ language, currency }: Frame) {
  const signed = { language, sign: true } as const;
  const points = { language, decimals: 1 } as const;
  const money = (amount: number): string => `${formatNumber(amount, { language })}${narrowSpace}${currency}`;
  /** An hour may cost 45.50. */
  const rate = (amount: number): string =>
    `${formatNumber(amount, { language, decimals: Number.isInteger(amount) ? 0 : 2 })}${narrowSpace}${currency}`;
  const share = (value: number): string =>
    `${formatNumber(value * 100, { language, decimals: Number.isInteger(Math.round(value * 1e6) / 1e4) ? 0 : 1 })}${narrowSpace}%`;
  return {
    money,
    moneyRange: ({ low, high }: Known): string =>
      `${formatRange(low, high, signed)}${narrowSpace}${currency}`,
    percent: (value: number): string => `${formatNumber(value, signed)}${narrowSpace}%`,
    percentRange: ({ low, high }: Pick<Known, 'low' | 'high'>): string =>
      `${formatRange(low, high, signed)}${narrowSpace}%`,
    ratio: (value: number): string => `${formatNumber(value, { language, decimals: 2 })}${toOne}`,
    ratioRange: ({ low, high }: Known): string =>
      `${formatRange(low, high, { language, decimals: 2 })}${toOne}`,
    count: (value: number): string => formatNumber(value, { language }),
    /** Hours are whole, or have one decimal. */
    hours: (value: number): string =>
      formatNumber(value, { language, decimals: Number.isInteger(value) ? 0 : 1 }),
    leavers: (value: number): string => formatNumber(value, points),
    leaverRange: ({ low, high }: Known): string => formatRange(low, high, { ...points, sign: true }),
    /** A share of 0 to 1 in points. */
    points: (value: number): string => formatNumber(value * 100, points),
    found: (value: number): string => formatNumber(value * 100, { ...points, sign: true }),
    foundRange: ({ low, high }: Known): string =>
      formatRange(low * 100, high * 100, { ...points, sign: true }),
    share,
    amount: (id: RoiAmountId, value: number): string =>
      id === 'share_of_salary' ? share(value) : id === 'hourly_cost' ? rate(value) : money(value),
  };
}
export type RoiFigures = ReturnType<typeof roiFigures>;
