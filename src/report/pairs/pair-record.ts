import type { Day } from '../../model/day.ts';
import type { OverrideRow } from '../../model/override.ts';
import { fieldName } from '../../texts/field-words.ts';
import { calledName } from '../../texts/person-names.ts';
import { formatDay } from '../../time/day.ts';
import type { Block, Inline } from '../document.ts';
import type { PairView, PlacedPair } from './pair-view.ts';

type Fact = { readonly term: string; readonly text: Inline };

/** What the coordinator decided about the pair, and about either of the two: who, when and why. */
export const decisionBlocks = ({ pair }: PlacedPair, view: PairView): Block[] =>
  decisionsAbout([pair.mentee, pair.mentor], view);

type Decided = Pick<PairView, 'words' | 'people' | 'language' | 'folder' | 'decisionsOf'>;

/** What was decided about any of these people. */
export function decisionsAbout(people: readonly string[], view: Decided): Block[] {
  const found = new Set(people.flatMap((person) => view.decisionsOf(person)));
  const items = [...found].map((override): Inline => [decisionText(override, view)]);
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: view.words.decisions },
    { kind: 'list', ordered: false, items },
  ];
}

/** `Ines Almeroth and Tomasz Brandt-Hale were pinned. Reason: both asked for it (by Lena Ostrowick).` */
function decisionText(override: OverrideRow, view: Decided): string {
  const { words, people, language, folder } = view;
  const { kind, person, other = '', field = '', value, from, until, reason, by } = override;
  const use = folder.cohort.fields.get(field)?.use;
  const told = use === 'open' || use === 'coordinator-only';
  const said = words.decision[kind]({
    person: people.name(person),
    other: people.name(other),
    field: fieldName(field, language),
    ...(value === undefined || !told ? {} : { value }),
    ...(from === undefined ? {} : { from: formatDay(from, language) }),
    ...(until === undefined ? {} : { until: formatDay(until, language) }),
  });
  const who = by === undefined || by === '' ? '' : words.by(by);
  if (reason === undefined || reason === '') return who === '' ? said : `${said.slice(0, -1)} (${who}).`;
  return `${said} ${words.reason(reason)}${who === '' ? '' : ` (${who})`}.`;
}

/** State, days and notes as they stand in pairings.csv. */
export function recordBlocks(placed: PlacedPair, view: PairView): Block[] {
  const { words, people, language } = view;
  const { pair } = placed;
  const record = view.record(pair);
  const day = (term: string, on: Day | undefined): Fact[] =>
    on === undefined ? [] : [{ term, text: [formatDay(on, language)] }];
  const yes = (id: string, on: Day | undefined): Fact => ({
    term: words.saidYes(calledName(people.name(id), language)),
    text: [on === undefined ? words.notYet : formatDay(on, language)],
  });
  const note = (term: string, said: string | undefined): Fact[] =>
    said === undefined || said === '' ? [] : [{ term, text: [said] }];
  // A draft has been shown to nobody, and who meets has agreed.
  const unasked = record?.started !== undefined || (record ?? pair).state === 'draft';
  const items: Fact[] = [
    ...day(words.drafted, record?.drafted),
    ...day(words.proposed, record?.proposed),
    ...(unasked && record?.menteeAccepted === undefined ? [] : [yes(pair.mentee, record?.menteeAccepted)]),
    ...(unasked && record?.mentorAccepted === undefined ? [] : [yes(pair.mentor, record?.mentorAccepted)]),
    ...day(words.started, record?.started),
    ...(record?.ended === undefined
      ? []
      : [
          {
            term: words.ended,
            text: [
              [formatDay(record.ended, language), record.endReason ?? ''].filter((w) => w !== '').join(': '),
            ],
          },
        ]),
    ...note(words.replaces, record?.replaces),
    ...(view.meetingsOf(pair).length > 0 ? [] : [{ term: words.dates, text: [words.noDates] }]),
    ...note(words.notes, record?.note),
  ];
  return [
    { kind: 'heading', text: words.record },
    { kind: 'facts', items },
  ];
}
