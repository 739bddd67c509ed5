import type { Document } from '../../src/report/document.ts';

/** Every string that a document holds, whatever it is called: what a renderer could print. */
export function allText(document: Document): string {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') found.push(value);
    else if (typeof value === 'number') found.push(`#${value}`);
    else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(document);
  return found.join('\n');
}

/** The running text alone: strings, spans joined, without ids and kinds. */
export function runningText(document: Document): string {
  return allText(document)
    .split('\n')
    .filter((line) => line.includes(' '))
    .join('\n');
}
