import type { FieldSpec } from '../../model/field.ts';
import { compareText } from '../../model/order.ts';
import { roles } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { type CopiedForm, copiedForms } from './copied-forms.ts';
import { copiedRecords } from './copied-records.ts';
import { copiedRosters } from './copied-rosters.ts';
import { copiedSettings, scoreFiles } from './copied-settings.ts';
import type { CopiedTable } from './copied-table.ts';
import type { Pseudonyms } from './field-cell.ts';
import { keptFields } from './kept-fields.ts';
import { keptIds } from './kept-ids.ts';
import { knownPeople, tablesOfPeople } from './known-people.ts';
import { namesSomebody } from './names-somebody.ts';
import { type OpenTexts, openTexts } from './open-texts.ts';
import { personPseudonyms } from './person-pseudonyms.ts';
import { pseudonymMaker } from './pseudonym-maker.ts';
import { usualAnswers } from './usual-answers.ts';
import { type Settings, writtenProgram } from './written-program.ts';

/** A program folder without names, to be written. */
export type PseudonymisedFolder = {
  readonly settings: Settings;
  readonly tables: readonly CopiedTable[];
  /** The fields of the forms that the copy has. */
  readonly fields: ReadonlySet<string>;
  /** Settings that the copy does without, as paths. */
  readonly withoutSettings: readonly string[];
};

/**
 * A copy of a folder on which every report counts the same, and in which nobody is named: ids, addresses and names are
 * pseudonyms of one key, free text is left out, and an answer that only one person gave is known by a pseudonym of its
 * own. Who had the same key before gets the same pseudonyms, so that cohorts can be put side by side.
 */
export async function pseudonymisedFolder(
  folder: ProgramFolder,
  files: readonly SourceFile[],
  key: Uint8Array,
): Promise<PseudonymisedFolder> {
  const make = pseudonymMaker(key);
  const known = knownPeople(folder, await tablesOfPeople(folder, files));
  const written = await writtenProgram(files);
  const kept = keptFields(folder);
  const texts = openTexts({
    isNaming: namesSomebody(known),
    usual: usualAnswers(folder, kept, written),
    make,
  });
  const pseudonyms = { people: personPseudonyms(known, make), texts };
  const forms = copiedForms(folder, kept, pseudonyms);
  const optionsOf = (field: string) => optionsIn(folder, kept.get(field), texts);
  const { program } = folder;
  const { settings, without } = copiedSettings(written, { program, kept, forms, texts, optionsOf });
  return {
    settings,
    tables: [
      ...forms.map(({ table }) => table),
      ...copiedRosters(folder, pseudonyms),
      ...copiedScores(folder, pseudonyms),
      ...copiedRecords(folder, pseudonyms, keptIds(known, texts)),
    ],
    fields: fieldsIn(forms, kept, texts),
    withoutSettings: without,
  };
}

function fieldsIn(
  forms: readonly CopiedForm[],
  kept: ReadonlyMap<string, FieldSpec>,
  texts: OpenTexts,
): ReadonlySet<string> {
  const headers = new Set(forms.flatMap(({ table }) => table.header));
  return new Set([...kept.keys()].filter((name) => headers.has(texts.word(name))));
}

function copiedScores({ program, scoreTables }: ProgramFolder, { people }: Pseudonyms): CopiedTable[] {
  return scoreFiles(program).map(([file, copy]) => {
    const scores = scoreTables.get(file) ?? [];
    const rows = scores
      .map(({ mentee, mentor, score }) => [people.id(mentee), people.id(mentor), String(score)] as const)
      .sort(([a, b], [c, d]) => compareText(a, c) || compareText(b, d));
    return { file: copy, header: ['mentee', 'mentor', 'score'], rowCount: rows.length, rows };
  });
}

/** What parts options, or would be read as an answer typed beside them. */
const parting = /[;,\n]|\|\|\||:/;

/** All options of a set, where one of them could not be told from several. */
function optionsIn(
  { cohort }: ProgramFolder,
  spec: FieldSpec | undefined,
  texts: OpenTexts,
): readonly string[] | undefined {
  if (spec?.type !== 'set') return undefined;
  const items = new Set(spec.options?.map(texts.answer));
  for (const person of cohort.people)
    for (const role of roles) {
      const value = person.as[role]?.get(spec.name);
      if (value?.type === 'set') for (const item of value.items) items.add(texts.answer(item));
    }
  return [...items].some((item) => parting.test(item)) ? [...items] : undefined;
}
