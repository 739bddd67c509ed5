import type { Language } from './language.ts';

/** How a figure is printed; `decimals` defaults to 0, `language` to English. `sign` puts a plus on what is above zero. */
export type NumberStyle = {
  readonly decimals?: number;
  readonly sign?: boolean;
  readonly language?: Language;
};

const separators = {
  en: { group: ',', point: '.', to: 'to' },
  de: { group: '.', point: ',', to: 'bis' },
} as const satisfies Record<Language, { group: string; point: string; to: string }>;

/** Narrow no-break space: keeps the per cent sign at its number. */
export const narrowSpace = '\u202f';
/** The typographic minus; a hyphen is not one. */
const minusSign = '\u2212';

/**
 * A figure as people read it: `2,348.20`, `−10.4`, `+6.1`; in German `2.348,20`. What rounds to zero has no sign.
 * Throws a RangeError for NaN and Infinity: what is missing is named by the caller, never printed as a number.
 */
export function formatNumber(value: number, style: NumberStyle = {}): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a figure: ${value}`);
  const { group, point } = separators[style.language ?? 'en'];
  const fixed = Math.abs(value).toFixed(style.decimals ?? 0);
  const end = fixed.indexOf('.');
  const whole = end < 0 ? fixed : fixed.slice(0, end);
  const grouped = whole.length < 4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  const digits = end < 0 ? grouped : grouped + point + fixed.slice(end + 1);
  if (!/[1-9]/.test(digits)) return digits;
  return value < 0 ? minusSign + digits : style.sign === true ? `+${digits}` : digits;
}

/** A share from 0 to 1 as whole per cent, `95 %` with a narrow no-break space; finer where it would look like none or all. */
export function formatShare(share: number, style: NumberStyle = {}): string {
  const decimals = tellingDecimals(share, style.decimals ?? 0);
  return `${formatNumber(share * 100, { ...style, decimals })}${narrowSpace}%`;
}

/** The decimals of a percentage, at least so many, with which a share that is not 1 is not 100 %, nor one that is not 0 0 %. */
export function tellingDecimals(share: number, least: number): number {
  const size = Math.abs(share);
  // Nearer than that it is the noise of sums: no group is so large.
  if (Math.min(size, Math.abs(1 - size)) < 1e-9) return least;
  let decimals = least;
  while (['0', '100'].includes(String(Number((size * 100).toFixed(decimals))))) decimals += 1;
  return decimals;
}

/** Two limits: `86 to 93`, `−10.4 to +16.9`; in German `86 bis 93`. The unit is the caller's. */
export function formatRange(low: number, high: number, style: NumberStyle = {}): string {
  return `${formatNumber(low, style)} ${separators[style.language ?? 'en'].to} ${formatNumber(high, style)}`;
}

/** Decimals a share deserves: one where it is under 10 per cent or counts over 1,000, else none; `share` from 0 to 1. */
export function shareDecimals(share: number, n: number): 0 | 1 {
  return (share > 0 && share < 0.0995) || n > 1000 ? 1 : 0;
}
