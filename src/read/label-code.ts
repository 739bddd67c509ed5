import { foldText } from './fold-text.ts';

/** `Sales (S01)`: the label, and the code behind it where there is one. */
export type LabelWithCode = { readonly label: string; readonly code?: string };

/** A longer text is a story, and no label. */
const longestLabel = 200;
const coded = /^(.*\S)\s*[([]\s*((?=[^)\]]{0,11}\d)[A-Za-z0-9][A-Za-z0-9._/-]{0,11})\s*[)\]]$/s;

/** Label and code of a text such as `Sales (S01)` or `Sales [1000-20]`. What stands in brackets is a code where it holds a digit and no space. */
export function labelAndCode(text: string): LabelWithCode {
  const clean = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const parts = clean.length > longestLabel ? null : coded.exec(clean);
  return parts?.[1] === undefined || parts[2] === undefined
    ? { label: clean }
    : { label: parts[1], code: parts[2] };
}

/**
 * Decides for all texts of a field how their labels are read, so that both forms of one department are equal: the code
 * comes off where its label has only this one, and a code alone is its label. `Team (1)` and `Team (2)` stay two.
 */
export function decideLabels(texts: Iterable<string>): (text: string) => string {
  const codesOf = new Map<string, Set<string>>();
  const labelsOf = new Map<string, Map<string, string>>();
  for (const text of texts) {
    const { label, code } = labelAndCode(text);
    if (code === undefined) continue;
    const [foldedLabel, foldedCode] = [foldText(label), foldText(code)];
    codesOf.set(foldedLabel, (codesOf.get(foldedLabel) ?? new Set()).add(foldedCode));
    labelsOf.set(foldedCode, (labelsOf.get(foldedCode) ?? new Map()).set(foldedLabel, label));
  }
  const isOnly = (label: string): boolean => (codesOf.get(foldText(label))?.size ?? 0) <= 1;
  return (text) => {
    const { label, code } = labelAndCode(text);
    if (code !== undefined) return isOnly(label) ? label : `${label} (${code})`;
    const named = [...(labelsOf.get(foldText(label))?.values() ?? [])];
    // A number alone may be anything; a code with a letter is the one that stands behind a label.
    const [only] = named;
    return only !== undefined && named.length === 1 && /\p{L}/u.test(label) && isOnly(only) ? only : label;
  };
}
