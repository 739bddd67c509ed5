import type { Language } from '../../model/language.ts';
import type { RecognisedPerson } from '../../schema/recognition-result.ts';
import { listed } from '../../texts/counted.ts';
import { recognitionWords } from '../../texts/recognition-words/recognition-words.ts';
import { formatDay } from '../../time/day.ts';
import type { RecognitionInput } from './recognition-view.ts';

/** What somebody still needs for a certificate, a sentence for each condition that is not met, with its figures. */
export function openSteps(
  { conditions: { meetings, training, closingForm } }: RecognisedPerson,
  { moduleTitle }: Pick<RecognitionInput, 'moduleTitle'>,
  language: Language,
): string[] {
  const { step } = recognitionWords(language).page;
  const { toCome, held, needed } = meetings;
  const left = held + toCome >= needed ? step.toCome(toCome) : step.outOfReach(toCome);
  const modules = training.missing.map((module) => moduleTitle(module, language));
  return [
    ...(meetings.met
      ? []
      : [meetings.planned === 0 ? step.nothingPlanned : `${step.meetings(meetings)} ${left}`]),
    ...(training.met ? [] : [step.training(listed(modules, language))]),
    ...(closingForm.open.length === 0
      ? []
      : [step.form({ open: closingForm.open.length, asked: closingForm.asked })]),
    ...(closingForm.opens === undefined ? [] : [step.formToCome(formatDay(closingForm.opens, language))]),
  ];
}
