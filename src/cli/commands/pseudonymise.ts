import { exitCodes } from '../../model/mentor-error.ts';
import type { PlannedFile } from '../../model/plan.ts';
import { leftOut } from '../../personal/pseudonyms/left-out.ts';
import {
  type PseudonymisedFolder,
  pseudonymisedFolder,
} from '../../personal/pseudonyms/pseudonymised-folder.ts';
import { csvChunks, plainCsv } from '../../render/csv.ts';
import { programYaml } from '../../render/program-yaml.ts';
import { pseudonymiseSummary } from '../../report/summaries/pseudonymise-summary.ts';
import type { PseudonymiseResult } from '../../schema/pseudonymise-result.ts';
import type { Call } from '../command-entry.ts';
import { commit, locked, shownPath } from '../commit.ts';
import { openFolder } from '../open-folder.ts';
import { readKeyFile } from '../read-key-file.ts';
import { refuseProblems } from '../refuse-problems.ts';
import { resultHead } from '../result-head.ts';
import { sayDocument, writeJson } from '../say.ts';

const copyFolder = 'out/pseudonymised';

/**
 * mentor pseudonymise --key-file <file>: the folder once more without names, for analysts and reports of bugs. Every report
 * counts the same on the copy.
 */
export async function run(call: Call) {
  const { key, isOpen } = await readKeyFile(call);
  return locked(call, async () => {
    const open = await openFolder(call);
    const { folder, files } = open;
    await refuseProblems(call, folder.problems);
    const copy = await pseudonymisedFolder(folder, files, key);
    const plan = { files: filesOf(copy), replaces: [copyFolder] };
    const wrote = await commit(call, plan, open.hashes);
    const result: PseudonymiseResult = {
      schema: 'mentor/pseudonymise@1',
      ...resultHead(call, folder),
      folder: shownPath(call, copyFolder),
      files: copy.tables.map(({ file, rowCount, header }) => ({
        file,
        rows: rowCount,
        columns: [...header],
      })),
      leftOut: leftOut(folder, files, copy).map(({ file, columns }) => ({
        file,
        ...(columns === undefined ? {} : { columns: [...columns] }),
      })),
      settingsLeftOut: [...copy.withoutSettings],
    };
    const { today, dryRun } = call.common;
    const people = folder.cohort.people.length;
    const keyFile = String(call.options.keyFile);
    await sayDocument(
      call,
      pseudonymiseSummary({ result, today, people, isKeyOpen: isOpen, keyFile, wrote, dryRun }),
    );
    await writeJson(call, result);
    return exitCodes.done;
  });
}

/** Plain CSV, whatever the records of the folder are: for programs and analysts. */
function filesOf({ settings, tables }: PseudonymisedFolder): PlannedFile[] {
  const header = [
    'A copy without names, made by mentor pseudonymise. Ids, addresses and names are pseudonyms.',
  ];
  return [
    {
      path: `${copyFolder}/program.yaml`,
      content: programYaml(settings, { header, notes: [] }),
      kind: 'rendering',
      what: 'a program without names',
    },
    ...tables.map((table): PlannedFile => {
      const lines = function* () {
        yield table.header;
        yield* table.rows;
      };
      return {
        path: `${copyFolder}/${table.file}`,
        content: { [Symbol.iterator]: () => csvChunks(lines(), plainCsv) },
        kind: 'rendering',
      };
    }),
  ];
}
