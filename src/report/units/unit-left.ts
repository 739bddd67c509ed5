import { isEqualsFormat } from '../../model/equals-format.ts';
import { groupByEach } from '../../model/group-by.ts';
import type { Language } from '../../model/language.ts';
import type { MatchExtras } from '../../model/match-extras.ts';
import type { MatchResult } from '../../schema/match-result.ts';
import { unitWords } from '../../texts/unit-words/unit-words.ts';
import type { Block, Entry, Section } from '../document.ts';
import { lackWords } from '../match/match-unmatched.ts';
import type { PeopleById } from '../people-by-id.ts';

export type LeftInput = {
  readonly result: MatchResult;
  readonly extras: MatchExtras;
  readonly people: PeopleById;
  readonly language: Language;
};

/** As many are told one after the other; the JSON and the workbook have all. */
const mostTold = 40;

/** Who is without a place and why, and the changes that would help, those found by solving. */
export function leftSection({ result, extras, people, language }: LeftInput, most = mostTold): Section[] {
  const { unmatched } = result;
  if (unmatched.length === 0) return [];
  const words = unitWords(language);
  const equals = isEqualsFormat(result);
  const items = unmatched.slice(0, most).map((one): Entry => {
    const reason =
      equals && one.reason === 'no-eligible-mentor'
        ? words.noPartner
        : equals && one.reason === 'shortage'
          ? words.partnersTaken
          : lackWords({ ...one, rules: extras.rules }, people, language);
    return { id: one.person, title: people.name(one.person), aside: one.person, paragraphs: [[reason]] };
  });
  const short = unmatched.every(({ reason }) => reason === 'round-short');
  const changes = extras.placing ?? [];
  const help: Block[] =
    changes.length === 0
      ? []
      : [
          {
            kind: 'list',
            ordered: false,
            items: changes.map((change) => [words.change(change, people.name)]),
          },
        ];
  return [
    {
      id: 'unmatched',
      title: words.leftTitle(unmatched.length, short),
      short: words.sections.left,
      tone: 'watch',
      blocks: [
        ...(short
          ? shortBlocks(result, { people, language, most })
          : [{ kind: 'entries' as const, act: false, items }]),
        ...(help.length === 0 ? [] : [{ kind: 'heading' as const, text: words.helps }, ...help]),
      ],
    },
  ];
}

/** All for the same reason: said once, then each with their talks. */
function shortBlocks(
  { unmatched, rounds, pairings }: MatchResult,
  {
    people,
    language,
    most,
  }: { readonly people: PeopleById; readonly language: Language; readonly most: number },
): Block[] {
  const words = unitWords(language);
  const talks = groupByEach(pairings, ({ mentee, mentor }) => [mentee, mentor]);
  return [
    { kind: 'prose', text: [words.roundShort] },
    {
      kind: 'list',
      ordered: false,
      items: unmatched
        .slice(0, most)
        .map(({ person }) => [
          words.talksOf(people.name(person), talks.get(person)?.length ?? 0, rounds.length),
        ]),
    },
  ];
}
