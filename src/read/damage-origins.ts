import { type ColumnEvidence, isKnown, type ShortDate } from './column-evidence.ts';

/** What probably stood in a damaged cell; nothing where nobody can tell. Known texts decide where one alone fits. */
type Origin = { readonly likely?: string };

/** In longer lists of known texts one that fits by its shape is not looked for. */
const searchable = 5000;
const monthCodes = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** `2-Sep` was `SEP2` among ids, `2/9` or `2-9` elsewhere; the smaller number of a range stands first. */
export function fromDayMonth({ month, number, sign, form }: ShortDate, column: ColumnEvidence): Origin {
  const code = monthCodes[month - 1] ?? '';
  const two = (digits: number): string => String(digits).padStart(2, '0');
  const codes = [
    `${code}${number}`,
    `${code}-${number}`,
    `${code}${two(number)}`,
    `${code}-${two(number)}`,
    `${number}${code}`,
  ];
  const numbers = ['-', '/', '.'].flatMap((between) => [
    `${number}${between}${month}`,
    `${month}${between}${number}`,
    `${two(number)}${between}${two(month)}`,
    `${two(month)}${between}${two(number)}`,
  ]);
  const known = onlyOne(
    [...codes, ...codes.map((one) => one.toLowerCase()), ...numbers].filter((one) => isKnown(one, column)),
  );
  if (known !== undefined) return { likely: known };
  if (column.kind === 'id' || form === 'month-year') return { likely: `${code}${number}` };
  if (sign !== '-') return { likely: `${number}/${month}` };
  return { likely: `${Math.min(number, month)}-${Math.max(number, month)}` };
}

/** `43891` was 1 March 2020, and so perhaps the id `MAR1`; only where such an id is known. */
export function fromSerial(day: string, column: ColumnEvidence): Origin | undefined {
  const found = {
    form: 'day-month',
    month: Number(day.slice(5, 7)),
    number: Number(day.slice(8)),
    sign: '-',
  } as const;
  const { likely } = fromDayMonth(found, column);
  return likely !== undefined && isKnown(likely, column) ? { likely } : undefined;
}

/** `1.23457E+11`: the one known number that rounds to it, an id like `1E5`, or the number itself where all digits are there. */
export function fromScientific(text: string, column: ColumnEvidence): Origin {
  const plain = text.replace(',', '.');
  const [mantissa = '', exponent = ''] = plain.toUpperCase().split('E');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  const value = Number(plain);
  if (column.known.size <= searchable) {
    const shown = value.toExponential(decimals);
    const fits = (id: string): boolean =>
      (/^\+?\d{5,20}$/.test(id) && Number(id).toExponential(decimals) === shown) ||
      (/^\d+E\d+$/i.test(id) && Number(id) === value);
    const known = onlyOne([...column.known].filter(fits));
    if (known !== undefined) return { likely: known };
  }
  if (column.kind === 'number')
    return decimals < 5 && Math.abs(value) < 1e15 ? { likely: String(value) } : {};
  const whole = /^(\d)(?:\.0+)?$/.exec(mantissa)?.[1];
  return column.kind === 'id' && whole !== undefined ? { likely: `${whole}E${Number(exponent)}` } : {};
}

/** The one other text that differs only where a letter was lost. */
export function fromWildcard(text: string, lost: string, column: ColumnEvidence): Origin {
  if (column.known.size + column.own.size > searchable) return {};
  const fits = (other: string): boolean =>
    other.length === text.length &&
    other !== text &&
    [...text].every((letter, at) =>
      letter === lost ? /\p{L}/u.test(other.charAt(at)) : letter === other.charAt(at),
    );
  const known = onlyOne([...new Set([...column.known, ...column.own])].filter(fits));
  return known === undefined ? {} : { likely: known };
}

function onlyOne(texts: readonly string[]): string | undefined {
  return texts.length === 1 ? texts[0] : undefined;
}
