import type { SettingValue } from './inferred-settings.ts';

/** A line of program.yaml is not made longer than this. */
const widest = 100;

/** `fit`: on one line where it fits; `split`: one line an entry; `inline`: on one line, however long. */
export type LineForm = { readonly indent: string; readonly form?: 'fit' | 'split' | 'inline' };

/** A setting as lines of YAML, without line ends. A number as key stands for an entry of a list. */
export function settingLines(
  key: string | number,
  value: SettingValue,
  { indent, form = 'fit' }: LineForm,
): string[] {
  const head = typeof key === 'number' ? `${indent}-` : `${indent}${scalar(key)}:`;
  const inline = `${head} ${flow(value)}`;
  const grows = typeof key === 'string' && topSections.has(key);
  const fits = inline.length <= widest && !grows && form === 'fit';
  if (typeof value === 'string' || form === 'inline' || fits) return [inline];
  const below = Object.entries(value).flatMap(([name, one]) =>
    settingLines(Array.isArray(value) ? Number(name) : name, one, { indent: `${indent}  ` }),
  );
  if (typeof key !== 'number') return [head, ...below];
  // The first line of an entry stands beside its dash.
  const [first = '', ...others] = below;
  return [`${head} ${first.trimStart()}`, ...others];
}

/** Sections that grow by hand stand one entry a line. */
const topSections: ReadonlySet<string> = new Set(['fields', 'people']);

function flow(value: SettingValue): string {
  if (typeof value === 'string') return scalar(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, one]) => `${scalar(key)}: ${flow(one)}`)
    .join(', ')}}`;
}

/** A text that YAML takes for itself stands as it is; any other in quotation marks. */
function scalar(text: string): string {
  const plain = /^[A-Za-z_][\w-]*(?: [\w-]+)*$/.test(text) && !readOtherwise.test(text);
  if (plain) return text;
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Words that some reader of YAML takes for a truth value or for nothing. */
const readOtherwise = /^(true|false|null|yes|no|on|off|y|n)$/i;
