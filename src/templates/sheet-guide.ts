import type { SheetGuide } from '../model/guide.ts';
import type { Program } from '../schema/program.ts';
import { agendaFor } from './agendas.ts';
import { agreementClauses, agreementInShort } from './agreement.ts';
import { roleTexts } from './roles.ts';

/** What the sheets of a program say besides the people; what program.yaml writes itself comes first. `minutes` is the length of a meeting. */
export function sheetGuide(program: Program, minutes: number): SheetGuide {
  const { mentee, mentor } = program.roles ?? {};
  return {
    firstMeeting: agendaFor('first', minutes),
    agreement: program.agreement ?? agreementClauses,
    ...(program.agreement === undefined ? { agreementInShort } : {}),
    expected: { ...(mentee === undefined ? {} : { mentee }), ...(mentor === undefined ? {} : { mentor }) },
    notAskedOfMentor: roleTexts.mentor.doesNot,
  };
}
