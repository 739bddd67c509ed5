import type { GuideStyle, SheetGuide } from '../model/guide.ts';
import type { Language } from '../model/language.ts';
import type { Program } from '../schema/program.ts';
import { agendaFor } from './agendas.ts';
import { agreements } from './agreement.ts';
import type { GuideText } from './guides/guide-text.ts';
import { guideAgenda, guideText } from './guides/guides.ts';
import { roleTexts } from './roles.ts';

/**
 * What the sheets of a program say besides the people; what program.yaml writes itself comes first. `minutes` is the length
 * of a meeting, `style` how they meet.
 */
export function sheetGuide(
  program: Program,
  minutes: number,
  language: Language,
  style: GuideStyle = 'pair',
): SheetGuide {
  const { mentee, mentor } = program.roles ?? {};
  const text = guideText(style, language);
  const { clauses, inShort }: NonNullable<GuideText['agreement']> = text?.agreement ?? agreements[language];
  return {
    language,
    ownLanguage: program.language,
    firstMeeting: guideAgenda(style, minutes, language) ?? agendaFor('first', minutes, language),
    agreement: program.agreement?.map((own) => ({ text: own })) ?? clauses,
    ...(program.agreement === undefined && inShort !== undefined ? { agreementInShort: inShort } : {}),
    expected: { ...(mentee === undefined ? {} : { mentee }), ...(mentor === undefined ? {} : { mentor }) },
    notAskedOfMentor: text?.notAsked ?? roleTexts[language].mentor.doesNot,
    style,
    signed: inShort !== undefined,
    blocks: text?.blocks ?? [],
    instead: text?.instead ?? {},
  };
}
