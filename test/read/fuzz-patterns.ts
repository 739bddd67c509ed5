import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { root } from '../house/run-program.ts';

/** A regular expression as it stands in a source. */
export type Pattern = { readonly path: string; readonly source: string; readonly flags: string };

/** Every regular expression that is written down in src/; those that are put together while the program runs are not. */
export function patternsOfSource(): Pattern[] {
  const folder = join(root, 'src');
  const files = readdirSync(folder, { recursive: true }).map(String).sort();
  return files.flatMap((name) => {
    if (!/\.tsx?$/.test(name)) return [];
    const text = readFileSync(join(folder, name), 'utf8');
    const tree = parseAst(text, { lang: name.endsWith('x') ? 'tsx' : 'ts' });
    return patternsIn(tree).map((one) => ({ path: `src/${name.replaceAll('\\', '/')}`, ...one }));
  });
}

function patternsIn(node: unknown): Pick<Pattern, 'source' | 'flags'>[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node && typeof node.regex === 'object' && node.regex !== null) {
    const { pattern, flags }: { pattern?: unknown; flags?: unknown } = node.regex;
    return [{ source: String(pattern), flags: String(flags) }];
  }
  return Object.values(node).flatMap(patternsIn);
}

/** What repeats in the texts that are tried: usual letters and signs, and whatever the pattern itself is about. */
const usual = [
  ' ',
  'a',
  'A',
  '1',
  '"',
  "'",
  ',',
  '.',
  ':',
  '-',
  '_',
  '\n',
  '\t',
  '<',
  '(',
  '[',
  '{',
  '/',
  '@',
  '#',
  'a ',
  'a,',
  '1.',
  '- ',
  ' \t',
];

/** Letters and words of the pattern itself, with what may be left out of it left out; of a tag its whole beginning as well. */
function repeatedFor({ source }: Pattern): string[] {
  const plain = source.replace(/\(\?:[^()]*\)[?*]/g, '').replace(/\\./g, ' ');
  const words = plain.match(/[A-Za-z<:=/!]{2,}/g) ?? [];
  const tags = words.filter((word) => word.startsWith('<')).flatMap((word) => [`${word}>`, `${word} `]);
  return [...new Set([...usual, ...source.replace(/\\./g, ''), ...words, ...tags])];
}

const length = 1500;
/** So long a simple search of that length never takes; what is below is not looked at closer. */
const suspicious = 0.4;
/** What takes so long for so little need not be measured with more. */
const hopeless = 100;

/** The text on which the time that a pattern takes grows with the square of its length; undefined where none was found. */
export function slowTextFor(pattern: Pattern): string | undefined {
  const { source, flags } = pattern;
  const run = (text: string) =>
    millisecondsOf(() => text.replace(new RegExp(source, flags.replace('y', '')), ''));
  const head = /^\^?([\w<:" ]*)/.exec(source)?.[1] ?? '';
  for (const text of repeatedFor(pattern))
    for (const before of new Set(['', 'a', head]))
      for (const behind of ['', '\u0001x', '\n!']) {
        const grown = (size: number) => before + text.repeat(Math.ceil(size / text.length)) + behind;
        const isSlow = () =>
          run(grown(length)) > hopeless || growsFast((times) => run(grown(length * times)));
        // Somebody else's work may be what took long; it does not do so twice.
        if (run(grown(length)) > suspicious && isSlow() && isSlow()) return before + text.repeat(3) + behind;
      }
  return undefined;
}

/** Twice as much takes more than three times as long. */
function growsFast(runOf: (times: number) => number): boolean {
  const least = (times: number) => Math.min(...[1, 2, 3].map(() => runOf(times)));
  const large = least(4);
  return large > 2 && large / least(2) > 3;
}

function millisecondsOf(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
