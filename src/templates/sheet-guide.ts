import type { AgreementClause, GuideStyle, SheetGuide } from '../model/guide.ts';
import type { Language } from '../model/language.ts';
import { ownAgendas, writeAgendaKey } from '../model/meeting-agendas.ts';
import type { Program } from '../schema/program.ts';
import { boundariesOf } from './about/about-template.ts';
import { agreements } from './agreement.ts';
import type { GuideText } from './guides/guide-text.ts';
import { guideText } from './guides/guides.ts';
import { agendaTitles, meetingAgenda } from './meeting-agenda.ts';
import { purposeTemplates } from './programs/template-choice.ts';
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
  const frame = { program, style, language };
  const text = guideText(style, language);
  const { clauses, inShort }: NonNullable<GuideText['agreement']> = text?.agreement ?? agreements[language];
  return {
    language,
    ownLanguage: program.language,
    firstMeeting: meetingAgenda({ number: 1, kind: 'first', agenda: firstAgenda(program), minutes }, frame),
    agendaTitles: agendaTitles(frame),
    agreement: program.agreement?.map((own) => ({ text: own })) ?? [
      ...clauses,
      ...boundaryOf(program, language, inShort !== undefined),
    ],
    ...(program.agreement === undefined && inShort !== undefined ? { agreementInShort: inShort } : {}),
    expected: { ...(mentee === undefined ? {} : { mentee }), ...(mentor === undefined ? {} : { mentor }) },
    notAskedOfMentor: text?.notAsked ?? roleTexts[language].mentor.doesNot,
    style,
    signed: inShort !== undefined,
    blocks: text?.blocks ?? [],
    instead: text?.instead ?? {},
  };
}

/** What the purpose of a program adds to what is signed. */
function boundaryOf(
  { template }: Pick<Program, 'template'>,
  language: Language,
  isSigned: boolean,
): readonly AgreementClause[] {
  const purpose = purposeTemplates.find((name) => name === template);
  if (purpose === undefined || !isSigned) return [];
  return boundariesOf({ purpose }, language).map((text) => ({ text }));
}

/** As schedule.csv will name it, once there is one. */
const firstAgenda = ({ meetings }: Program): string =>
  writeAgendaKey(ownAgendas(meetings).has(1) ? { is: 'own', number: 1 } : { is: 'plain', key: 'first' });
