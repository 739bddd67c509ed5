import { relative, sep } from 'node:path';
import type { Place, Problem } from '../model/problem.ts';
import { severityOf } from '../model/problem.ts';
import { cellPositions, placeKey } from '../read/cell-positions.ts';
import { orderProblems } from '../read/order-problems.ts';
import { type Finding, type FindPosition, findingsOf } from '../report/problems/finding.ts';
import type { Lack } from '../report/problems/lack.ts';
import { problemWords } from '../texts/problems/problems.ts';
import type { Call } from './command-entry.ts';
import { namelessProblems } from './nameless-problems.ts';
import type { OpenFolder } from './open-folder.ts';

/** Problems as tools take them: worst first, without names, with the line and character of their files. */
export async function checkFindings(
  call: Call,
  { folder, files }: Pick<OpenFolder, 'folder' | 'files'>,
  found: { readonly problems: readonly Problem[]; readonly lacks: readonly Lack[] },
): Promise<Finding[]> {
  const problems = namelessProblems(folder, orderProblems(found.problems)).map((problem) => {
    const at = problem.at === undefined ? {} : { at: problem.at };
    const words = problemWords(problem);
    return { problem, result: { code: problem.code, severity: severityOf[problem.code], ...at, ...words } };
  });
  return findingsOf({
    problems,
    lacks: found.lacks,
    positionOf: await positions(found.problems, files),
    pathOf: toolPaths(call),
  });
}

/** Tools look for files from the folder in which the command runs. */
export function toolPaths({ host, common }: Call): (file: string) => string {
  const below = relative(host.cwd, common.dir).split(sep).join('/');
  const inside = below !== '' && !below.startsWith('..') && !/^([A-Za-z]:|\/)/.test(below);
  return (file) => (inside ? `${below}/${file}` : file);
}

async function positions(problems: readonly Problem[], files: OpenFolder['files']): Promise<FindPosition> {
  const byFile = new Map<string, { row: number; column?: number }[]>();
  for (const { at } of problems) {
    if (at?.row === undefined || !isDelimited(at.file)) continue;
    const place = { row: at.row, ...(at.column === undefined ? {} : { column: at.column }) };
    const places = byFile.get(at.file);
    if (places === undefined) byFile.set(at.file, [place]);
    else places.push(place);
  }
  const found = new Map<string, Awaited<ReturnType<typeof cellPositions>>>();
  for (const file of files) {
    const wanted = byFile.get(file.path);
    if (wanted !== undefined) found.set(file.path, await cellPositions(file, wanted));
  }
  return ({ file, row, column }: Place) => {
    if (row === undefined) return undefined;
    if (!isDelimited(file))
      return /\.(ya?ml|md)$/.test(file) ? { line: row, column: column ?? 1 } : undefined;
    return found.get(file)?.get(placeKey({ row, ...(column === undefined ? {} : { column }) }));
  };
}

const isDelimited = (file: string): boolean => /\.(csv|tsv|txt)$/i.test(file);
