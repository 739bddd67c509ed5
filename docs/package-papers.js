// What the package brings along besides the program, made when it is built: the manual page and the JSON Schemas.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exits } from './commands-page.js';
import { loadSource } from './load-source.js';
import { manPage } from './man-page.js';

/** @returns {Promise<readonly {readonly fileName: string, readonly source: string}[]>} */
export async function packagePapers() {
  const [table, common, values, schemas] = await Promise.all(
    [
      'src/cli/command-table.ts',
      'src/cli/common-options.ts',
      'src/cli/option-values.ts',
      'src/cli/commands/schema.ts',
    ].map(loadSource),
  );
  const { version, description } = JSON.parse(
    readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'),
  );
  return [
    { fileName: 'mentor.1', source: manPage({ version, description, exits, ...table, ...common }) },
    ...values.schemaNames.map((name) => ({
      fileName: `schemas/${name}.schema.json`,
      source: schemas.schemaText(name),
    })),
  ];
}
