import type { FieldSpec, FieldValue } from '../../model/field.ts';
import { roles } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { questionScales } from '../../model/questions/question-scales.ts';
import { recordsOf } from '../../model/row-list.ts';
import { foldText, snakeCase } from '../../read/fold-text.ts';
import { askedOfRosters } from './copied-rosters.ts';
import { answerTally } from './open-texts.ts';
import { isGroup, type Settings } from './written-program.ts';

/** Folded answers that two people or more gave in any file, and the words that program.yaml or a form of ours offers. */
export function usualAnswers(
  folder: ProgramFolder,
  kept: ReadonlyMap<string, FieldSpec>,
  written: Settings,
): ReadonlySet<string> {
  const { usual, add } = answerTally();
  for (const word of [...wordsIn(written), ...offeredWords()]) usual.add(foldText(word));
  for (const person of folder.cohort.people)
    for (const role of roles)
      for (const [field, value] of person.as[role] ?? [])
        if (kept.has(field)) for (const text of textsOf(value)) add(text, person.id);
  const asked = askedOfRosters(folder.program).map(snakeCase);
  for (const roster of [folder.roster, folder.rosterAtStart])
    for (const { id, level, department, location, columns } of roster?.employees() ?? [])
      for (const text of [level, department, location, ...asked.map((name) => columns.get(name))])
        if (text !== undefined) add(text, id);
  for (const { person, mode, others } of recordsOf(folder.checkIns)) {
    if (mode !== undefined) add(mode, person);
    for (const said of others.values()) add(said, person);
  }
  for (const { person, category } of recordsOf(folder.goals))
    if (category !== undefined) add(category, person);
  for (const { person, module, format } of folder.training)
    for (const text of [module, format]) if (text !== undefined) add(text, person);
  for (const { person, channel } of folder.contacts) if (channel !== undefined) add(channel, person);
  return usual;
}

function textsOf(value: FieldValue): readonly string[] {
  if (value.type === 'set') return value.items;
  return value.type === 'category' ? [value.text] : [];
}

/** Every name and every text of the settings. */
function* wordsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const one of value) yield* wordsIn(one);
  else if (isGroup(value))
    for (const [key, one] of Object.entries(value)) {
      yield key;
      yield* wordsIn(one);
    }
}

function* offeredWords(): Generator<string> {
  for (const scale of Object.values(questionScales))
    if ('options' in scale) for (const { value, en, de } of scale.options) yield* [value, en, de];
}
