import { purposesOf } from '../../evaluate/audit/field-purposes.ts';
import { decidingUses } from '../../match/field-uses.ts';
import { matchSettings } from '../../match/settings.ts';
import type { FieldSpec } from '../../model/field.ts';
import { exitCodes } from '../../model/mentor-error.ts';
import { compareText, sortedBy } from '../../model/order.ts';
import { glanceAt, type Person, roles } from '../../model/person.ts';
import { personLanguage } from '../../model/person-language.ts';
import type { PlannedFile } from '../../model/plan.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { safeName } from '../../model/safe-name.ts';
import { gatherDossier } from '../../personal/dossier/gather-dossier.ts';
import { findHeldPerson, type HeldPerson } from '../../personal/find-held-person.ts';
import { dossierDocument } from '../../report/dossier/dossier-page.ts';
import { othersDocument } from '../../report/dossier/others-page.ts';
import { dossierSummary } from '../../report/summaries/dossier-summary.ts';
import type { DossierResult } from '../../schema/dossier-result.ts';
import type { Call } from '../command-entry.ts';
import { commitAlone, shownPath } from '../commit.ts';
import { documentFiles, readFormats } from '../document-files.ts';
import { dossierFigures } from '../dossier/dossier-figures.ts';
import { dossierSources, madeFiles } from '../dossier/dossier-sources.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import { inForce } from '../reports/audit-report.ts';
import { footerOf, resultHead } from '../result-head.ts';
import { sayDocument, writeJson } from '../say.ts';

/**
 * mentor dossier <person>: all that the files of the folder hold of somebody who asks for it. Faults of the files stop
 * nothing: what is held is held. What others said, and decisions about two people, stand on a page of their own.
 */
export async function run(call: Call) {
  const formats = readFormats(call.options.format, ['html']);
  const open = await openFolder(call);
  const sources = await dossierSources(call, open);
  const tables = sources.flatMap((source) => source.tables);
  const person = findHeldPerson(open.folder, tables, String(call.args[0]));
  const path = `out/dossiers/${safeName(person.name, person.id)}`;
  const gathered = await gatherDossier({ folder: open.folder, person }, sources, madeFiles(call, path));
  const result: DossierResult = {
    schema: 'mentor/dossier@1',
    ...resultHead(call, open.folder),
    person: personResult(open.folder, person),
    ...gathered,
    computed: await dossierFigures(call, open, { person, sources }),
    ...whatForAndWhy(open, gathered.held),
  };
  const { program } = open.folder;
  const { language } = result.person;
  const footer = footerOf(call, { inputs: [] }, { command: 'mentor dossier', language });
  const page = dossierDocument({ program, result, footer });
  const others = othersDocument({ program, result, footer });
  const files: PlannedFile[] = [
    ...(await documentFiles(path, page, result, formats)),
    ...(await documentFiles(
      `${path}-others`,
      others,
      result,
      formats.filter((format) => format !== 'json'),
    )),
  ];
  const wrote = await commitAlone(call, { files }, open.hashes);
  const pages =
    formats.includes('html') && !call.common.dryRun ? [`${path}-others.html`, `${path}.html`] : [];
  await sayDocument(call, dossierSummary({ result, wrote, pages: pages.map((one) => shownPath(call, one)) }));
  await writeJson(call, result);
  return exitCodes.done;
}

function personResult(
  { cohort, program }: ProgramFolder,
  { id, name, standing, marks }: HeldPerson,
): DossierResult['person'] {
  const person: Person | undefined = glanceAt(cohort).person(id);
  const sorted = (texts: ReadonlySet<string>) => [...texts].sort(compareText);
  return {
    id,
    name,
    standing,
    language: person === undefined ? program.language : personLanguage(person, program.language),
    roles: roles.flatMap((role) => {
      const capacity = person?.capacity[role];
      return capacity === undefined ? [] : [{ role, capacity }];
    }),
    out: person?.outFrom ?? null,
    ids: sorted(marks.ids).filter((one) => !marks.addresses.has(one)),
    addresses: sorted(marks.addresses),
    names: sorted(marks.names),
  };
}

/** What each field of their rows is for, and what decides who meets whom: the same as in the audit. */
function whatForAndWhy(
  { folder }: OpenFolder,
  held: DossierResult['held'],
): Pick<DossierResult, 'fields' | 'rules' | 'criteria' | 'conditions' | 'keepUntil' | 'history'> {
  const { program, cohort } = folder;
  const settings = matchSettings(program, cohort);
  const uses = decidingUses(program, settings);
  const asked = new Map<string, FieldSpec>();
  for (const { field, column } of held.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)))
    if (field !== undefined && !asked.has(field))
      asked.set(field, cohort.fields.get(field) ?? { name: field, type: 'text', use: 'open', label: column });
  return {
    fields: sortedBy(asked.values(), ({ name }) => name).map((spec) => ({
      name: spec.name,
      label: spec.label,
      use: spec.use,
      usedFor: purposesOf(spec, uses),
    })),
    ...inForce(folder, settings),
    keepUntil: program.privacy.keep_until ?? null,
    history: program.history,
  };
}
