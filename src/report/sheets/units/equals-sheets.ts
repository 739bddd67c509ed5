import { calledName } from '../../../texts/person-names.ts';
import { type Together, unitSheetWords } from '../../../texts/sheet-words/unit-sheet-words.ts';
import type { Document, Inline, Section } from '../../document.ts';
import type { WhyBasis } from '../../pair-facts.ts';
import { inBlockOrder } from '../block-order.ts';
import { guideSections } from '../guide-sections.ts';
import { datesSection, hasDates } from '../sheet-dates.ts';
import { basisOf } from '../sheet-input.ts';
import { personBlock } from '../sheet-person.ts';
import { beforeSection, expectedSection, goodbyeSection, sheetFrame } from '../sheet-sections.ts';
import { whySentences } from '../why-words.ts';
import { hostsSection } from './host-rota.ts';
import { commonWords, exchangeSection, peopleSection, themesSection } from './unit-people.ts';
import { formOnOwnPage, unitAgenda, unitAgreement, unitWayOut } from './unit-sections.ts';
import { known, type UnitSheetInput } from './unit-sheet-input.ts';

/** The sheet of somebody in a circle: everybody in it, what several ask, who hosts which meeting, how a meeting goes. */
export function circleSheet(input: UnitSheetInput): Document {
  const words = unitSheetWords(input.guide.language);
  const others = input.partners.map(({ person }) => person);
  const everybody = known(input, input.unit.members);
  return equalsSheet('circle', input, [
    peopleSection('who', words.fellows.circle, others, input),
    ...whySection(words.why.circle, commonWords(everybody, input)),
    ...themesSection(everybody, input),
    hostsSection(input),
  ]);
}

/** The sheet of a peer: the other, or the two others, what each wants and offers, and how time is shared. */
export function peerSheet(input: UnitSheetInput): Document {
  const words = unitSheetWords(input.guide.language);
  const [sole, ...more] = input.partners;
  if (sole !== undefined && more.length === 0)
    return equalsSheet('peer', input, [
      { id: 'who', title: '', blocks: [{ ...personBlock(sole, 'mentor', input) }] },
      ...whySection(words.why.peer, peerReasons(sole, input)),
      exchangeSection('peer', input),
    ]);
  const others = input.partners.map(({ person }) => person);
  return equalsSheet('trio', input, [
    peopleSection('who', words.fellows.trio, others, input),
    ...whySection(words.why.trio, commonWords([input.person, ...others], input)),
    exchangeSection('trio', input),
  ]);
}

function equalsSheet(
  kind: Exclude<Together, 'group'>,
  input: UnitSheetInput,
  own: readonly Section[],
): Document {
  const { guide, person, partners, unit } = input;
  const words = unitSheetWords(guide.language);
  // Somebody has to keep the form: among equals whoever comes first in the list.
  const keeper = unit.members[0] ?? '';
  const names = partners.map((partner) => calledName(partner.person.name, guide.language));
  const sections: readonly Section[] = [
    ...own,
    datesSection(input),
    beforeSection('mentee', hasDates(input), input),
    ...expectedSection('mentee', input),
    unitAgenda('mentee', input),
    ...guideSections('mentee', input),
    ...unitAgreement(keeper, input),
    unitWayOut(kind, input),
    goodbyeSection('mentee', input),
  ];
  return {
    ...sheetFrame('mentee', guide.instead.mentee?.lead ?? '', input),
    title: words.title[kind](person.name, names),
    sections:
      kind === 'circle'
        ? formOnOwnPage(keeper, inBlockOrder('mentee', sections), input)
        : inBlockOrder('mentee', sections),
  };
}

const whySection = (title: string, items: readonly Inline[]): readonly Section[] =>
  items.length === 0 ? [] : [{ id: 'why', title, blocks: [{ kind: 'list', ordered: false, items }] }];

/**
 * Between equals nobody is ahead, and what each wants and offers stands by itself: parts that are the mean of both
 * directions would count it wrongly.
 */
function peerReasons(partner: UnitSheetInput['partners'][number], input: UnitSheetInput): readonly Inline[] {
  const { criteria, rules, fields } = basisOf(input);
  const basis: WhyBasis = {
    criteria: criteria.filter(({ type }) => type !== 'coverage' && type !== 'closeness'),
    rules: rules.filter((rule) => !('level_gap' in rule)),
    fields,
  };
  const pair = { mentee: input.person, mentor: partner.person, parts: partner.parts };
  return whySentences(pair, basis, 'mentee', input.guide.language).map((text) => [text]);
}
