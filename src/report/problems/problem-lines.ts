import { compareText } from '../../model/order.ts';
import type { ProblemResult } from '../../schema/result-parts.ts';
import { counted } from '../../texts/counted.ts';
import type { Block, ProblemLine } from '../document.ts';
import { codeFrame } from './code-frame.ts';

/** So many problems are shown one by one; of more, only the first of each kind in each file. */
const few = 12;
const perKind = 3;
/** More than this nobody reads at one sitting. */
const most = 40;
const rowsNamed = 10;
/** What is wrong with a column as a whole stands once, though every row of it is refused. */
const ofColumns: ReadonlySet<string> = new Set(['ambiguous-dates']);

export type ProblemPage = {
  readonly items: readonly ProblemLine[];
  /** Problems of kinds of which not one is shown. */
  readonly left: number;
};

export type ProblemView = {
  /** Every problem by itself, however many there are. */
  readonly all?: boolean;
  /** Texts to draw a frame from, by file. */
  readonly sources?: ReadonlyMap<string, string>;
};

/**
 * Problems as lines, worst first, then by file, row and column. Many alike do not bury the others: of one code in one
 * file the first few stand by themselves, and the last of them says how many more there are, and in which rows.
 */
export function problemPage(problems: readonly ProblemResult[], view: ProblemView = {}): ProblemPage {
  const sorted = [...problems].sort(worstFirst);
  if (view.all === true) return { items: sorted.map((p) => problemLine(p, view)), left: 0 };
  const kinds = new Map<string, ProblemResult[]>();
  for (const p of sorted) {
    const kind = kinds.get(kindOf(p));
    if (kind === undefined) kinds.set(kindOf(p), [p]);
    else kind.push(p);
  }
  const ofKind = sorted.length <= few ? few : kinds.size > most / perKind ? 1 : perKind;
  const shown = [...kinds.values()].slice(0, most);
  // One more than the few would be said by a line as long as itself.
  const heads = new Map(
    shown.flatMap((kind): [ProblemResult, ProblemLine][] => {
      const each = kind.some(({ code }) => ofColumns.has(code)) ? 1 : ofKind;
      const head = kind.slice(0, kind.length === each + 1 ? kind.length : each);
      return head.map((p, at) => [
        p,
        { ...problemLine(p, view), ...(at === head.length - 1 ? moreOf(kind.slice(head.length)) : {}) },
      ]);
    }),
  );
  return {
    items: sorted.flatMap((p) => heads.get(p) ?? []),
    left: [...kinds.values()].slice(most).reduce((sum, kind) => sum + kind.length, 0),
  };
}

/** The same as blocks of a document; what is left over is counted in a sentence. */
export function problemBlocks(problems: readonly ProblemResult[], view: ProblemView = {}): Block[] {
  if (problems.length === 0) return [];
  const { items, left } = problemPage(problems, view);
  const shown: Block = { kind: 'problems', items };
  return left === 0 ? [shown] : [shown, { kind: 'prose', text: [leftWords(left)] }];
}

export const leftWords = (left: number): string =>
  `And ${counted(left, 'problem')} of other kinds or in other files (--verbose shows all).`;

const kindOf = (p: ProblemResult): string => JSON.stringify([p.at?.file ?? '', p.code]);

function worstFirst(a: ProblemResult, b: ProblemResult): number {
  const rank = (p: ProblemResult) => (p.severity === 'error' ? 0 : 1);
  return (
    rank(a) - rank(b) ||
    compareText(a.at?.file ?? '', b.at?.file ?? '') ||
    (a.at?.row ?? 0) - (b.at?.row ?? 0) ||
    (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

function problemLine(p: ProblemResult, { sources }: ProblemView): ProblemLine {
  const { file = '', row, column } = p.at ?? {};
  const source = sources?.get(file);
  const frame =
    source === undefined || row === undefined ? [] : codeFrame(source, { line: row, column: column ?? 1 });
  return {
    severity: p.severity,
    place: [p.at?.file, row, column].filter((part) => part !== undefined).join(':'),
    code: p.code,
    message: p.message,
    advice: p.advice,
    ...(frame.length === 0 ? {} : { frame }),
  };
}

function moreOf(rest: readonly ProblemResult[]): { more?: string } {
  if (rest.length === 0) return {};
  const rows = [...new Set(rest.flatMap((p) => p.at?.row ?? []))];
  const named = rows.slice(0, rowsNamed).join(', ');
  const where =
    rows.length === 0
      ? ''
      : `, in ${rows.length === 1 ? 'row' : 'rows'} ${named}${rows.length > rowsNamed ? ' …' : ''}`;
  return { more: `And ${counted(rest.length, 'more', 'more')} like this${where} (--verbose shows all).` };
}
