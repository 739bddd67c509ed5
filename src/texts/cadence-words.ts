import { numberWord } from './counted.ts';

const unitOf = (unit: string): string => unit.replace(/s$/, '');

/** `2 weeks` → "every two weeks", `1 month` → "every month". */
function spanWords(span: string): string {
  const [count = '', unit = ''] = span.split(' ');
  return count === '1' ? `every ${unitOf(unit)}` : `every ${numberWord(Number(count))} ${unitOf(unit)}s`;
}

/** The rhythm of meetings in words: "every two weeks", "every month, on the 2nd Tuesday", "every week at first, later every four weeks". */
export function cadenceWords(cadence: string | readonly string[]): string {
  if (typeof cadence === 'string') {
    const monthly = /^monthly on (?:the )?(.+)$/.exec(cadence);
    return monthly === null ? spanWords(cadence) : `every month, on the ${monthly[1]}`;
  }
  const spans = [...new Set(cadence.map((stretch) => spanWords(stretch.replace(/^\d+ x /, ''))))];
  return spans.length < 2 ? (spans[0] ?? '') : `${spans[0]} at first, later ${spans.at(-1)}`;
}

/** `60 min` → "an hour", `90 min` → "90 minutes", `2 h` → "two hours". */
export function lengthWords(length: string): string {
  const [count = '', unit] = length.split(' ');
  const minutes = Number(count) * (unit === 'h' ? 60 : 1);
  if (minutes === 60) return 'an hour';
  return minutes % 60 === 0 ? `${numberWord(minutes / 60)} hours` : `${minutes} minutes`;
}
