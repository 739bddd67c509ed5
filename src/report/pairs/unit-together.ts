import type { PairingUnit } from '../../model/pairing-unit.ts';
import type { Block, Inline } from '../document.ts';
import { isOpen, sharedItems } from '../pair-facts.ts';
import { answersAs, countedAnswers, exchangeFields, sharedAnswers } from '../sheets/units/shared-answers.ts';
import type { UnitView } from './unit-view.ts';

/** What several ask, how members differ, and between peers who offers what of what the other wants. */
export function togetherBlocks(unit: PairingUnit, view: UnitView): Block[] {
  const items = unit.kind === 'peers' ? directions(unit, view) : shares(unit, view);
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: view.unitWords.together },
    { kind: 'list', ordered: false, items },
  ];
}

function shares(unit: PairingUnit, { people, basis, unitWords: words, folder }: UnitView): Inline[] {
  const members = unit.members.flatMap((id) => people.person(id) ?? []);
  const { wanted } = exchangeFields(basis);
  const themes = isOpen(basis.fields, wanted)
    ? sharedAnswers(members, wanted).map((one) => words.theme(one.text, one.people.length))
    : [];
  const spread = Object.keys(folder.program.matching.spread).flatMap((field): Inline[] => {
    const spec = basis.fields.get(field);
    if (spec?.use !== 'open' && spec?.use !== 'coordinator-only') return [];
    const answers = countedAnswers(members, field).map(({ text, count }) => `${text} ${count}`);
    return [[words.spread(spec.label, answers.join(', '))]];
  });
  const asked: Inline[] = themes.length === 0 ? [] : [[`${words.themes}: ${themes.join('; ')}`]];
  return [...asked, ...spread];
}

function directions(unit: PairingUnit, { people, basis, unitWords: words }: UnitView): Inline[] {
  const { wanted, offered } = exchangeFields(basis);
  const members = unit.members.flatMap((id) => people.person(id) ?? []);
  return members.flatMap((who) =>
    members
      .filter((whom) => whom !== who)
      .map((whom): Inline => {
        const topics = sharedItems(answersAs(who, wanted), answersAs(whom, offered, 'mentor'));
        return [words.wantsOf(who.name, whom.name, topics)];
      }),
  );
}
