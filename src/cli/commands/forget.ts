import { loadEverything, versionControlFolders } from '../../files/load-everything.ts';
import { hashesOf } from '../../files/load-folder.ts';
import { whichExist } from '../../files/which-exist.ts';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { anythingFinder } from '../../personal/erase/anything-finder.ts';
import { sharedNames } from '../../personal/erase/shared-names.ts';
import { findHeldPerson, type HeldPerson } from '../../personal/find-held-person.ts';
import { markFinder } from '../../personal/marks.ts';
import { tablesOf } from '../../personal/tables-of.ts';
import {
  type ErasedPeople,
  encodeErasedPeople,
  erasedPeopleFile,
  readErasedPeople,
  withTombstone,
} from '../../read/erased-people.ts';
import { recordNames } from '../../read/named-files.ts';
import { forgetSummary } from '../../report/summaries/forget-summary.ts';
import type { ForgetResult } from '../../schema/forget-result.ts';
import { listed } from '../../texts/counted.ts';
import type { Call } from '../command-entry.ts';
import { commit, locked } from '../commit.ts';
import { type Erasure, erasurePlan, openPairings } from '../erasure-plan.ts';
import { openFolder } from '../open-folder.ts';
import { refuseProblems } from '../refuse-problems.ts';
import { resultHead } from '../result-head.ts';
import { sayDocument, writeJson } from '../say.ts';

/**
 * mentor forget <person>: out of every file of the folder, exports and renderings included. Every file is listed before
 * anything is touched, and somebody says yes. What is left in the records for the sums bears the name of nobody, and an
 * old export does not bring the person back.
 */
export function run(call: Call) {
  return locked(call, async () => {
    const open = await openFolder(call, { withErased: true });
    const { folder } = open;
    // Rows that cannot be read could not be written again, and would be gone.
    await refuseProblems(call, folder.problems.filter(isOfRecords));
    const all = await loadEverything(call.common.dir, call.host.disk);
    const tables = (
      await Promise.all(all.filter(({ path }) => !path.startsWith('out/')).map(tablesOf))
    ).flat();
    const person = findHeldPerson(folder, tables, String(call.args[0]));
    refuseOpenPairings(folder, person);
    const { people, as } = withTombstone(erasedSoFar(open.files, call), {
      identity: {
        ids: [...person.marks.ids],
        emails: [...person.marks.addresses],
        names: [...person.marks.names],
      },
      on: call.common.today,
    });
    const { isAnothers } = person;
    const shared = sharedNames(tables, folder.program, person.marks);
    const names = new Set([...person.marks.names].filter((name) => !shared.has(name)));
    const marks = { ...person.marks, names };
    const ids = new Set([...marks.ids, ...marks.addresses]);
    const erasing = {
      ids,
      as,
      finder: markFinder(marks),
      marks,
      isAnothers,
      program: folder.program,
      anything: anythingFinder(folder, tables, { ids, marks: person.marks, isAnothers }),
    };
    const erasure = await erasurePlan(open, all, { erasing, today: call.common.today });
    const facts = {
      program: folder.program.name,
      today: call.common.today,
      who: person.name === person.id ? person.id : `${person.name} (${person.id})`,
      as,
      rewritten: erasure.rewritten,
      removed: erasure.removes,
      left: erasure.left,
      shared: [...shared],
      history: folder.program.history,
      versioned: (await whichExist(call.common.dir, [...versionControlFolders], call.host.disk)).length > 0,
    };
    await agreed(call, () => sayDocument(call, forgetSummary({ ...facts, done: false })));
    const list = { path: erasedPeopleFile, content: encodeErasedPeople(people), kind: 'record' } as const;
    // Records were read before all the rest was: what somebody edited in between is not in the plan.
    const expected = new Map([...(await hashesOf(all)), ...open.hashes]);
    await commit(call, { files: [...erasure.files, list], removes: erasure.removes }, expected);
    if (!call.common.dryRun) await sayDocument(call, forgetSummary({ ...facts, done: true }));
    await writeJson(call, resultOf(call, folder, { as, erasure }));
    return erasure.left.some(({ why }) => why === 'named') ? exitCodes.findings : exitCodes.done;
  });
}

/** Faults of records that are written anew; others' forms may be as they are. */
const isOfRecords = ({ at }: ProgramFolder['problems'][number]): boolean =>
  at !== undefined && (at.file === erasedPeopleFile || recordNames.some((name) => name === at.file));

/** What runs is ended first, with a day and a reason, and its meetings are cancelled: that is another decision. */
function refuseOpenPairings({ pairings }: ProgramFolder, { id, name, marks }: HeldPerson): void {
  const open = openPairings(
    pairings.rows.map(({ record }) => record),
    marks.ids,
  );
  if (open.length === 0) return;
  throw new MentorError(
    exitCodes.badInput,
    `${name} is in ${listed([...new Set(open.map((pairing) => pairing.id))])}, which is not over. Nothing was changed.`,
    `Run mentor leave ${id} first: it ends what runs and cancels the meetings. Then run this again.`,
  );
}

/** The list as it stands; a folder without one gets a key of its own. A damaged one was refused before. */
function erasedSoFar(files: Parameters<typeof readErasedPeople>[0], { host }: Call): ErasedPeople {
  const read = readErasedPeople(files);
  return read.state === 'read' ? read.people : { key: host.freshKey(), erased: [] };
}

/** Lists what would happen and asks; without --yes and without somebody to ask, nothing happens. */
async function agreed(call: Call, list: () => Promise<void>): Promise<void> {
  const { host, common, options } = call;
  if (options.yes === true && !common.dryRun) return;
  await list();
  if (common.dryRun) return;
  const { terminal } = host;
  if (terminal !== undefined) {
    const { askToGoOn } = await import('../wizard/ask-person.ts');
    if (await askToGoOn({ terminal }, 'Erase them for good?', false)) return;
  }
  throw new MentorError(
    exitCodes.badInput,
    'Nothing was changed.',
    'It cannot be undone; to do it, add --yes.',
  );
}

function resultOf(
  call: Call,
  folder: ProgramFolder,
  { as, erasure }: { readonly as: string; readonly erasure: Erasure },
): ForgetResult {
  return {
    schema: 'mentor/forget@1',
    ...resultHead(call, folder),
    as,
    rewritten: [...erasure.rewritten],
    removed: [...erasure.removes],
    left: [...erasure.left],
  };
}
