import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { OldReason } from '../../texts/init-words/left-out-words.ts';
import type { LeftOut } from './fit-settings.ts';

type Text = {
  readonly text: string;
  /** Sections that are comments now, with the reason. */
  readonly left: readonly LeftOut[];
};

/**
 * Sections that speak of files or of findings of the last cohort become comments: the new folder has other files, and its
 * lessons are still to be learned. Everything stays readable in its place.
 */
export function withoutOldFiles(
  text: string,
  { here, copied }: { readonly here: ReadonlySet<string>; readonly copied: readonly string[] },
): Text {
  const has = (file: unknown) => typeof file === 'string' && (here.has(file) || copied.includes(file));
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const { contents } = document;
  if (!isMap(contents)) return { text, left: [] };
  const rows = text.split('\n');
  const left: LeftOut[] = [];
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || key.range == null) continue;
    const name = String(key.value);
    const data: unknown = isMap(value) ? value.toJSON() : document.get(name);
    const reason = reasonOf(name, data, has);
    if (reason === undefined) continue;
    const end = value !== null && typeof value === 'object' && 'range' in value ? value.range : undefined;
    const last = Array.isArray(end) ? Number(end[1]) - 1 : key.range[1];
    for (let row = lines.linePos(key.range[0]).line - 1; row < lines.linePos(last).line; row++)
      if ((rows[row] ?? '').trim() !== '') rows[row] = `# ${rows[row]}`;
    left.push({ setting: name, field: name, reason });
  }
  return { text: rows.join('\n'), left };
}

function reasonOf(name: string, data: unknown, has: (file: unknown) => boolean): OldReason | undefined {
  const value = (key: string): unknown =>
    typeof data === 'object' && data !== null && Object.hasOwn(data, key)
      ? Reflect.get(data, key)
      : undefined;
  if (name === 'people') return 'old-files';
  if (name === 'summary') return 'old-lessons';
  if (name === 'retention' && !has(value('roster') ?? 'roster.csv')) return 'no-roster';
  return undefined;
}
