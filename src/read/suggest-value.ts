import * as z from 'zod/mini';
import { snakeCase } from './fold-text.ts';
import { nearestText } from './nearest-text.ts';
import { choicesOf, type Form, formsOf, isOptional, keysOf, shapeOf } from './setting-forms.ts';
import { meantBy, valueWords } from './setting-words.ts';

/**
 * What was most likely meant by a value that no form allows: the first of the usual slips that, put right, the schema
 * itself accepts. Undefined where none is near.
 */
export function suggestValue(found: unknown, forms: readonly Form[]): unknown {
  if (typeof found === 'string' && found.length > longestSlip) return undefined;
  const accepted = (value: unknown) => forms.some((form) => z.safeParse(form, value).success);
  for (const make of slips) {
    const candidate = make(found, forms).find(accepted);
    if (candidate !== undefined) return candidate;
  }
  return undefined;
}

/** No setting is a longer text than a title, and looking for slips in a page of text takes its time. */
const longestSlip = 1000;

type Slip = (found: unknown, forms: readonly Form[]) => readonly unknown[];

const slips: readonly Slip[] = [
  glued,
  words,
  numbers,
  truth,
  lengths,
  days,
  clocks,
  targets,
  ranges,
  wrapped,
];

/** `length:60 min` is one text to YAML. */
function glued(found: unknown, forms: readonly Form[]): unknown[] {
  const [, key = '', rest = ''] = typeof found === 'string' ? (/^([\w-]+):(\S.*)$/.exec(found) ?? []) : [];
  return keysOf(forms).includes(key) ? [{ [key]: rest }, { [key]: Number(rest) }] : [];
}

function words(found: unknown, forms: readonly Form[]): unknown[] {
  if (typeof found !== 'string') return [];
  const bare = found.replace(/^[\s"'“”„‘’«»]+|[\s"'“”„‘’«»]+$/g, '');
  const choices = choicesOf(forms).map(String);
  const meant = meantBy(snakeCase(bare), valueWords, choices);
  // Of two letters every word is near every other.
  const nearest = bare.length > 2 ? nearestText(bare, choices) : undefined;
  const parts =
    bare.length > 2 ? choices.filter((choice) => choice.split(/[-_]/).includes(bare.toLowerCase())) : [];
  return [bare, ...[meant, nearest].flatMap((one) => one ?? []), ...(parts.length === 1 ? parts : [])];
}

function numbers(found: unknown): unknown[] {
  if (typeof found !== 'string') return typeof found === 'number' ? [String(found)] : [];
  const bare = found
    .trim()
    // "4,000" and "4.000" are four thousand; "4,5" and "0,125" are German decimals.
    .replace(/^[-+]?[1-9]\d{0,2}(?:(?:,\d{3})+|(?:\.\d{3})+)$/, (whole) => whole.replace(/[.,]/g, ''))
    .replace(/^([-+]?\d+),(\d+)$/, '$1.$2')
    .replace(/[\s_]/g, '');
  const value = /^[-+]?(?:\d+\.?\d*|\.\d+|0x[\da-f]+|0o[0-7]+|\d+e\d+)$/i.test(bare)
    ? Number(bare)
    : Number.NaN;
  return Number.isFinite(value) ? [value] : [];
}

function truth(found: unknown): unknown[] {
  if (typeof found !== 'string') return found === 1 ? [true] : found === 0 ? [false] : [];
  if (/^(?:yes|y|on|ja|j|true|wahr|1)$/i.test(found)) return [true];
  return /^(?:no|n|off|nein|false|falsch|0)$/i.test(found) ? [false] : [];
}

const units: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:m|mins?\.?|minutes?|minuten?)$/, ['min']],
  [/^(?:h|hrs?\.?|hours?|stunden?|std\.?)$/, ['h']],
  [/^(?:d|days?|tage?n?)$/, ['days', 'day']],
  [/^(?:w|wks?|weeks?|wochen?)$/, ['weeks', 'week']],
  [/^(?:months?|monate?n?|mo)$/, ['months', 'month']],
];
const rhythms = new Map([
  ['daily', '1 day'],
  ['weekly', '1 week'],
  ['wochentlich', '1 week'],
  ['biweekly', '2 weeks'],
  ['bi_weekly', '2 weeks'],
  ['fortnightly', '2 weeks'],
  ['every_two_weeks', '2 weeks'],
  ['monthly', '1 month'],
  ['monatlich', '1 month'],
  ['quarterly', '3 months'],
]);

function lengths(found: unknown): unknown[] {
  if (typeof found === 'number' || /^\d+$/.test(String(found)))
    return ['%', ' min', ' days', ' weeks'].map((unit) => `${String(found)}${unit}`);
  if (typeof found !== 'string') return [];
  const rhythm = rhythms.get(snakeCase(found));
  if (rhythm !== undefined) return [rhythm];
  const parts = /^(?:every |alle |day )?(\d+)(?:[.,](\d+))? ?-?([\p{L}.]+)$/iu.exec(found.trim());
  const [, date] = /^monthly,? (?:on )?(?:the )?(\d+)(?:st|nd|rd|th|\.)?$/i.exec(found.trim()) ?? [];
  if (date !== undefined) return [`monthly on the ${ordinalOf(Number(date))}`];
  const ordinal = /^monthly,? (?:on )?(?:the )?(\w+) (\w+)$/i.exec(found.trim());
  if (ordinal !== null) return [`monthly on ${ordinal[1]?.toLowerCase()} ${capital(ordinal[2] ?? '')}`];
  if (parts === null) return moments(found);
  const [, whole = '', decimals, unit = ''] = parts;
  const names = units.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1] ?? [];
  if (decimals !== undefined) {
    const hours = Number(`${whole}.${decimals}`);
    return names.includes('h') && Number.isInteger(hours * 60) ? [`${hours * 60} min`] : [];
  }
  const named = names.map((name) => `${whole} ${name}`);
  return [
    ...named,
    ...named.map((span) => `every ${span}`),
    ...named.map((span) => `end + ${span}`),
    `day ${whole}`,
  ];
}

/** 1 → `1st`, 12 → `12th`. */
function ordinalOf(count: number): string {
  const isTeen = Math.floor(count / 10) % 10 === 1;
  return `${count}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')}`;
}

function moments(found: string): string[] {
  const tidy = found
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?\+ ?/g, ' + ')
    .replace(/ %$/, '%');
  const [, day] = /^(?:after )?(?:day )?(\d+)(?:\.? day)?$/.exec(tidy) ?? [];
  return [tidy, ...(day === undefined ? [] : [`day ${day}`]), tidy.replace(/ ?x ?/g, ' x ')];
}

function days(found: unknown): unknown[] {
  if (typeof found !== 'string') return [];
  const text = found.trim();
  const iso = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso !== null) return [dayText(iso[1], iso[2], iso[3])];
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  return german === null ? [] : [dayText(german[3], german[2], german[1])];
}

function dayText(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function clocks(found: unknown): unknown[] {
  if (typeof found === 'number') return [`${String(found).padStart(2, '0')}:00`];
  if (typeof found !== 'string') return [];
  const parts = /^(\d{1,2})(?:[:.h](\d\d))?(?::\d\d)? ?(am|pm|uhr|h)?$/i.exec(found.trim());
  if (parts === null) return [];
  const [, hour = '', minute = '00', half = ''] = parts;
  const shift = half.toLowerCase() === 'pm' && Number(hour) < 12 ? 12 : 0;
  return [`${String(Number(hour) + shift).padStart(2, '0')}:${minute}`];
}

function targets(found: unknown): unknown[] {
  // Of a share most people write 0.9 where 90% is meant.
  if (/^0?\.\d+$/.test(String(found))) return [`>= ${Math.round(Number(found) * 10_000) / 100}%`];
  if (typeof found !== 'string') return typeof found === 'number' ? [`>= ${found}`] : [];
  const signed = found.trim().replace('≥', '>=').replace('≤', '<=').replace(/^=>/, '>=').replace(/^=</, '<=');
  const spaced = signed
    .replace(/^([<>]=?)\s*/, (_, sign: string) => `${sign.charAt(0)}= `)
    .replace(/\s+%/, '%');
  const plainer = spaced
    .replace(/^(?:at least|mindestens|min\.?) /i, '>= ')
    .replace(/^(?:at most|höchstens|max\.?) /i, '<= ');
  const bare = plainer.replace(/(\d+(?:\.\d+)?)\s?\/\s?(\d+)$/, '$1 of $2');
  return [spaced, plainer, plainer.replace(/^[<>]= /, ''), bare, `>= ${bare}`];
}

function wrapped(found: unknown, forms: readonly Form[]): unknown[] {
  const texts =
    typeof found === 'string' && /[,;]/.test(found) ? [found.split(/\s*[,;]\s*/).filter(Boolean)] : [];
  const inner = Array.isArray(found) && found.length === 1 ? [found[0]] : [];
  if (typeof found === 'object' && found !== null && !Array.isArray(found)) {
    const entries = Object.entries(found);
    return [
      [found],
      entries.map(([key, value]) => ({ [key]: value })),
      entries.map(([name, value]) => named(name, value)),
    ];
  }
  // Which of many groups, or which optional setting, a text was meant for nobody can tell.
  const groups = forms.length > 1 ? [] : fillable(forms, found).map((key) => ({ [key]: found }));
  const switches = typeof found === 'string' ? [{ [found]: true }] : [];
  const entries = forms.flatMap(entryForms);
  const entryKeys = entries.length > 1 ? [] : fillable(entries, found);
  const lists = [[found], ...entryKeys.map((key) => [{ [key]: found }]), ...manyEntries(found, entryKeys)];
  return [...inner, ...switches, ...groups, ...texts, ...lists];
}

function fillable(forms: readonly Form[], found: unknown): string[] {
  const isText = typeof found === 'string' || Array.isArray(found);
  return forms.flatMap((form) =>
    Object.entries(shapeOf(form)).flatMap(([key, schema]) =>
      !isText || key === 'column' || !isOptional(schema) ? [key] : [],
    ),
  );
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `Mon-Fri` for a list of days, `1-5` for the ends of a scale. */
function ranges(found: unknown): unknown[] {
  const text = typeof found === 'string' ? found.trim() : '';
  const [, first = '', last = ''] = /^(\w+)\s*(?:-|–|to|bis)\s*(\w+)$/.exec(text) ?? [];
  const [from, to] = [first, last].map((word) =>
    weekdays.indexOf(meantBy(word.toLowerCase(), valueWords, weekdays) ?? capital(word)),
  );
  if (from !== undefined && to !== undefined && from >= 0 && to >= from)
    return [weekdays.slice(from, to + 1)];
  return /^\d+$/.test(first) && /^\d+$/.test(last) ? [{ min: Number(first), max: Number(last) }] : [];
}

function named(name: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null ? { name, ...value } : undefined;
}

function manyEntries(found: unknown, keys: readonly string[]): unknown[] {
  return Array.isArray(found) ? keys.map((key) => found.map((one: unknown) => ({ [key]: one }))) : [];
}

function entryForms(form: Form): Form[] {
  const { def } = form._zod;
  return def.type === 'array' ? formsOf(def.element) : [];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}
