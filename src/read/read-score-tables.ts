import { type Assumption, assumption } from '../model/assumption.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { TableScore } from '../model/program-folder.ts';
import { ruleBooks } from '../model/rule-books.ts';
import type { Program } from '../schema/program.ts';
import { foldHeader } from './fold-text.ts';
import { readNumbers } from './parse-numbers.ts';
import type { PeopleIndex } from './people-index.ts';
import { type FolderTable, folderPath } from './read-tables.ts';
import type { Table } from './table.ts';

export type ReadScoreTables = {
  readonly scores: ReadonlyMap<string, readonly TableScore[]>;
  readonly problems: readonly Problem[];
  readonly assumptions: readonly Assumption[];
};

/** The files of `table` criteria: columns mentee, mentor, score, in any order. Rows about others are counted, not used. */
export function readScoreTables(
  program: Program,
  tables: ReadonlyMap<string, FolderTable>,
  index: PeopleIndex,
): ReadScoreTables {
  const scores = new Map<string, readonly TableScore[]>();
  const problems: Problem[] = [];
  const assumptions: Assumption[] = [];
  for (const criterion of ruleBooks(program).flatMap(({ criteria }) => criteria)) {
    if (criterion.type !== 'table' || scores.has(criterion.file)) continue;
    const table = tables.get(folderPath(criterion.file))?.table;
    if (table === undefined) continue;
    const read = readScores(table, index);
    scores.set(criterion.file, read.scores);
    problems.push(...read.problems);
    if (read.strangers > 0) {
      const facts = { count: read.strangers, of: table.rows.length };
      assumptions.push(assumption(table.file, 'score-strangers', facts));
    }
  }
  return { scores, problems, assumptions };
}

const columns = ['mentee', 'mentor', 'score'] as const;

function readScores(
  table: Table,
  index: PeopleIndex,
): { scores: TableScore[]; problems: Problem[]; strangers: number } {
  const names = table.header.map(foldHeader);
  const [mentee = -1, mentor = -1, score = -1] = columns.map((name) => names.indexOf(name));
  const missing = columns.find((name) => !names.includes(name));
  if (missing !== undefined) {
    const facts = {
      header: missing,
      found: table.header.join(', '),
      expected: `the columns ${columns.join(', ')}`,
    };
    const place = { file: table.file, row: table.headerRow };
    return { scores: [], problems: [problem('invalid-cell', facts, place)], strangers: 0 };
  }
  const numbers = readNumbers(table.rows.map(({ cells }) => cells[score] ?? ''));
  const problems: Problem[] = [];
  let strangers = 0;
  const scores = table.rows.flatMap(({ row, cells }, at): TableScore[] => {
    const [one, other] = [mentee, mentor].map((column) => index.find(cells[column] ?? ''));
    const number = numbers[at];
    if (number === undefined) {
      const facts = { found: cells[score] ?? '', header: table.header[score] ?? '' };
      problems.push(problem('invalid-number', facts, { file: table.file, row, column: score + 1 }));
      return [];
    }
    if (one !== undefined && other !== undefined) return [{ mentee: one, mentor: other, score: number }];
    strangers++;
    return [];
  });
  return { scores, problems, strangers };
}
