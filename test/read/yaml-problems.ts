import { Buffer } from 'node:buffer';
import { checkProgram } from '../../src/read/check-program.ts';
import { readProgram } from '../../src/read/read-program.ts';
import { problemWords } from '../../src/texts/problems/problems.ts';

/** A program.yaml as it is read: its settings, and each problem as `line:column code message → advice`. */
export async function readText(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  const { program, places, problems } = await readProgram({ path: 'program.yaml', bytes });
  const found = [...problems, ...checkProgram(program, places)];
  const lines = found.map((problem) => {
    const { message, advice } = problemWords(problem);
    return `${problem.at?.row ?? ''}:${problem.at?.column ?? ''} ${problem.code} ${message} → ${advice}`;
  });
  return { program, places, problems: found, lines };
}
