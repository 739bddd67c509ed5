import { aboutQuestion, type CheckIn } from '../../model/check-in.ts';
import { checkInId } from '../../model/check-in-id.ts';
import { isPrivateQuestion } from '../../model/private-question.ts';
import { formQuestion } from '../../model/questions/all-questions.ts';
import { type LongRecordFile, recordsOf } from '../../model/row-list.ts';
import { packRecords } from '../../read/packed-records.ts';
import { checkInsCodec } from '../../records/check-ins.ts';
import type { Program } from '../../schema/program.ts';
import type { Pseudonyms } from './field-cell.ts';
import type { KeptIds } from './kept-ids.ts';

export type CheckInSettings = {
  readonly pseudonyms: Pseudonyms;
  readonly ids: KeptIds;
  readonly program: Pick<Program, 'checkins'>;
};

/**
 * The ledger without its notes, without what the coordinator alone may read, and without the files it came from. The id of
 * an answer is made of what it says, so each gets another one. Two that differed in their words only would then be the
 * same: the later one gets a note that says no more than that it is another.
 */
export function copiedCheckIns(
  file: LongRecordFile<CheckIn>,
  settings: CheckInSettings,
): LongRecordFile<CheckIn> {
  const { texts } = settings.pseudonyms;
  const wanted = new Set<string>();
  for (const { supersedes } of recordsOf(file)) if (supersedes !== undefined) wanted.add(supersedes);
  const made = new Set<string>();
  const renamed = new Map<string, string>();
  const copies = packRecords(checkInsCodec);
  const named = function* () {
    for (const answer of recordsOf(file)) {
      const bare = copiedAnswer(answer, settings);
      const same = made.has(bare.id);
      const note = texts.hidden(answer.id);
      const copy = same ? { ...bare, note, id: checkInId(bare, { ...bare, note }) } : bare;
      made.add(copy.id);
      if (wanted.has(answer.id)) renamed.set(answer.id, copy.id);
      yield { answer, copy };
    }
  };
  // What an answer takes the place of may stand below it: first all ids are made, then the rows.
  for (const _ of named());
  made.clear();
  for (const { answer, copy } of named()) {
    const { supersedes } = answer;
    copies.add(
      supersedes === undefined
        ? copy
        : { ...copy, supersedes: renamed.get(supersedes) ?? settings.ids(supersedes) },
    );
  }
  return copies.finish();
}

function copiedAnswer(answer: CheckIn, { pseudonyms, ids, program }: CheckInSettings): CheckIn {
  const { people, texts } = pseudonyms;
  // Numbers as they are: the reports count with them. What stands in a column that nobody asked for may be a remark.
  const otherAnswer = (said: string, question: string): string => {
    if (/^[+-]?\d+(?:\.\d+)?$/.test(said)) return said;
    const isAsked =
      Object.hasOwn(program.checkins.questions, question) || formQuestion(question) !== undefined;
    return isAsked ? texts.answer(said) : texts.hidden(said);
  };
  const { note: _, supersedes: _replaced, mode, wave, others, ...rest } = answer;
  const copy: CheckIn = {
    ...rest,
    pairing: ids(answer.pairing),
    person: people.anybody(answer.person),
    ...(wave === undefined ? {} : { wave: texts.word(wave) }),
    ...(mode === undefined ? {} : { mode: texts.answer(mode) }),
    others: new Map(
      [...others].flatMap(([question, said]): [string, string][] => {
        const isLeftOut = said.trim() === '' || isPrivateQuestion(program, question);
        if (question === aboutQuestion) return [[question, people.anybody(said)]];
        return isLeftOut ? [] : [[texts.word(question), otherAnswer(said, question)]];
      }),
    ),
    sourceFile: '',
    sourceRow: 0,
  };
  return { ...copy, id: checkInId(copy, copy) };
}
