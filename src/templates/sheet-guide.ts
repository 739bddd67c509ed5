import type { SheetGuide } from '../model/guide.ts';
import type { Language } from '../model/language.ts';
import type { Program } from '../schema/program.ts';
import { agendaFor } from './agendas.ts';
import { agreements } from './agreement.ts';
import { roleTexts } from './roles.ts';

/** What the sheets of a program say besides the people; what program.yaml writes itself comes first. `minutes` is the length of a meeting. */
export function sheetGuide(program: Program, minutes: number, language: Language): SheetGuide {
  const { mentee, mentor } = program.roles ?? {};
  const { clauses, inShort } = agreements[language];
  return {
    language,
    ownLanguage: program.language,
    firstMeeting: agendaFor('first', minutes, language),
    agreement: program.agreement?.map((text) => ({ text })) ?? clauses,
    ...(program.agreement === undefined ? { agreementInShort: inShort } : {}),
    expected: { ...(mentee === undefined ? {} : { mentee }), ...(mentor === undefined ? {} : { mentor }) },
    notAskedOfMentor: roleTexts[language].mentor.doesNot,
  };
}
