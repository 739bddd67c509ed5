import type { Person } from '../../../model/person.ts';
import { calledName } from '../../../texts/person-names.ts';
import { unitSheetWords } from '../../../texts/sheet-words/unit-sheet-words.ts';
import type { Document, Inline, Section } from '../../document.ts';
import { inBlockOrder } from '../block-order.ts';
import { guideSections } from '../guide-sections.ts';
import { notAskedSection, questionsSection } from '../mentor-sheet.ts';
import { datesSection, hasDates } from '../sheet-dates.ts';
import { basisOf } from '../sheet-input.ts';
import { personBlock } from '../sheet-person.ts';
import { beforeSection, expectedSection, goodbyeSection, sheetFrame } from '../sheet-sections.ts';
import { whySentences } from '../why-words.ts';
import { commonWords, peopleSection, spreadSection, themesSection } from './unit-people.ts';
import { formOnOwnPage, unitAgenda, unitAgreement, unitWayOut } from './unit-sections.ts';
import { fellowsOf, known, type UnitSheetInput } from './unit-sheet-input.ts';

/**
 * The sheet of a member of a group: who leads it, who else is in it, why this group, the dates, how a meeting goes, what
 * holds in the room, the way out. Never a score, an id, or what somebody else keeps to themselves.
 */
export function groupMemberSheet(input: UnitSheetInput): Document {
  const { guide, person, partners, unit } = input;
  const { language } = guide;
  const words = unitSheetWords(language);
  const fellows = fellowsOf(input);
  const mentors = partners.map((partner) => calledName(partner.person.name, language));
  const everybody = known(input, unit.members);
  const sections: readonly Section[] = [
    ...partners.map(
      (partner, i): Section => ({
        id: partners.length === 1 ? 'who' : `who-${i + 1}`,
        title: '',
        blocks: [personBlock(partner, 'mentor', input)],
      }),
    ),
    ...(fellows.length === 0 ? [] : [peopleSection('fellows', words.fellows.group, fellows, input)]),
    ...whySection(everybody, input),
    ...themesSection(everybody, input),
    datesSection(input),
    beforeSection('mentee', hasDates(input), input),
    ...expectedSection('mentee', input),
    unitAgenda('mentee', input),
    ...guideSections('mentee', input),
    ...unitAgreement(unit.mentors[0] ?? '', input),
    unitWayOut('group', input),
    goodbyeSection('mentee', input),
  ];
  const lead = guide.instead.mentee?.lead ?? words.lead.group(mentors, fellows.length);
  return {
    ...sheetFrame('mentee', lead, withAddresses(fellows, input)),
    title: words.title.group(person.name, []),
    sections: inBlockOrder('mentee', sections),
  };
}

/** Whose addresses stand on the sheet: those who lead and the fellows. */
const withAddresses = (fellows: readonly Person[], input: UnitSheetInput): UnitSheetInput => ({
  ...input,
  partners: [...input.partners, ...fellows.map((person) => ({ person, parts: [] }))],
});

/** Reasons on a sheet: of whoever leads, and of the group. */
const mostReasons = 5;

/** Why this group: what speaks for whoever leads it, and what the members share. */
function whySection(everybody: readonly Person[], input: UnitSheetInput): readonly Section[] {
  const { partners, person, guide } = input;
  const told = partners.flatMap((partner) =>
    whySentences(
      { mentee: person, mentor: partner.person, parts: partner.parts },
      basisOf(input),
      'mentee',
      guide.language,
      partners.length === 1 ? 3 : 2,
    ),
  );
  const items: readonly Inline[] = [
    ...told.map((text): Inline => [text]),
    ...commonWords(everybody, input),
  ].slice(0, mostReasons);
  if (items.length === 0) return [];
  const title = unitSheetWords(guide.language).why.group;
  return [{ id: 'why', title, blocks: [{ kind: 'list', ordered: false, items }] }];
}

/**
 * The sheet of somebody who leads a group: the whole group on one page, what several ask, how the members differ, how to
 * lead a group, and the one form that all sign.
 */
export function groupLeadSheet(input: UnitSheetInput): Document {
  const { guide, person, unit } = input;
  const { language } = guide;
  const words = unitSheetWords(language);
  const members = known(input, unit.members);
  const others = known(
    input,
    unit.mentors.filter((id) => id !== person.id),
  );
  const sections: readonly Section[] = [
    peopleSection('who', words.fellows.leads, members, input),
    ...others.map(
      (other, i): Section => ({
        id: `who-${i + 2}`,
        title: '',
        blocks: [{ ...personBlock({ person: other, parts: [] }, 'mentor', input), id: `co-mentor-${i + 1}` }],
      }),
    ),
    ...themesSection(members, input),
    ...spreadSection(members, input),
    datesSection(input),
    beforeSection('mentor', hasDates(input), input),
    ...expectedSection('mentor', input),
    unitAgenda('mentor', input),
    ...guideSections('mentor', input),
    questionsSection(input),
    ...unitAgreement(unit.mentors[0] ?? '', input),
    notAskedSection(input),
    unitWayOut('leads', input),
    goodbyeSection('mentor', input),
  ];
  const coMentors = others.map(({ name }) => calledName(name, language));
  return {
    ...sheetFrame('mentor', words.lead.leads(members.length, coMentors), input),
    title: words.title.leads(person.name, members.length),
    sections: formOnOwnPage(unit.mentors[0] ?? '', inBlockOrder('mentor', sections), input),
  };
}
