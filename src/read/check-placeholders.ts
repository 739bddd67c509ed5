import { settingOfPlaceholder, sheetPlaceholders, usualPlaceholder } from '../model/placeholders.ts';
import { type Place, type Problem, problem } from '../model/problem.ts';
import type { RichLine, RichText } from '../model/rich-text.ts';
import type { Program } from '../schema/program.ts';
import { shortened } from './fault-text.ts';
import { nearestFact } from './nearest-text.ts';

const known: readonly string[] = [...sheetPlaceholders, usualPlaceholder];

/** Placeholders that stand for nothing, and those whose value program.yaml does not say; each once a text. */
export function checkPlaceholders(
  text: RichText,
  program: Program,
  placeOf: (placeholder: string) => Place,
): Problem[] {
  return [...new Set(linesOf(text).flatMap(namesIn))].flatMap((name): Problem[] => {
    const at = placeOf(name);
    if (!sheetPlaceholders.some((one) => one === name)) {
      const nearest = nearestFact(name.replace(/[{}]/g, ''), known);
      return [problem('unknown-placeholder', { named: shortened(name), known, ...nearest }, at)];
    }
    const setting = settingOfPlaceholder.get(name);
    return setting === undefined || isSet(program, setting)
      ? []
      : [problem('placeholder-without-value', { named: name, path: setting.join('.') }, at)];
  });
}

function isSet({ start, end, coordinator }: Program, [group, key]: readonly string[]): boolean {
  const values: Readonly<Record<string, unknown>> = key === undefined ? { start, end } : { ...coordinator };
  return values[key ?? group ?? ''] !== undefined;
}

function linesOf({ title = [], blocks }: RichText): readonly RichLine[] {
  return [
    title,
    ...blocks.flatMap((block): readonly RichLine[] => {
      switch (block.kind) {
        case 'paragraph':
        case 'heading':
          return [block.text];
        case 'list':
          return block.items;
        case 'table':
          return [block.head, ...block.rows].flat();
        case 'usual':
          return [];
        default:
          return block satisfies never;
      }
    }),
  ];
}

function namesIn(line: RichLine): string[] {
  return line.flatMap((span) => {
    if ('blank' in span) return [];
    const inAddress = [...(span.href ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    return 'placeholder' in span ? [span.placeholder, ...inAddress] : inAddress;
  });
}
