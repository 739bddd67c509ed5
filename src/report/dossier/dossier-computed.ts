import { formatNumber } from '../../model/format-number.ts';
import type { PairingState } from '../../model/pairing.ts';
import type { DossierResult } from '../../schema/dossier-result.ts';
import { listed } from '../../texts/counted.ts';
import { progressWords } from '../../texts/progress-words/progress-words.ts';
import { stateWords } from '../../texts/state-words.ts';
import { statusWords } from '../../texts/status-words/status-words.ts';
import { columnsOf, missing, note, prose, tableBlock, text } from '../audit/audit-view.ts';
import type { Block, Cell, Table } from '../document.ts';
import type { DossierView } from './dossier-view.ts';

type HeldPairing = DossierResult['computed']['pairings'][number];

/** Their pairings with score and health, what each score is made of, and what the proof of the match keeps of them. */
export function computedBlocks(view: DossierView): Block[] {
  const { result, words } = view;
  const { pairings, lock, calendars } = result.computed;
  const { computed } = words;
  const scored = pairings.filter(({ parts }) => parts.length > 0);
  return [
    ...(pairings.length === 0 && lock === null ? [prose(computed.none)] : []),
    ...(pairings.length === 0 ? [] : [tableBlock(pairingsTable(view))]),
    ...scored.map((pairing) => tableBlock(partsTable(pairing, view))),
    ...(lock === null ? [] : [prose(lockWords(lock, view))]),
    ...calendars.map((calendar) => prose(computed.calendars(calendar))),
    note(computed.digests),
  ];
}

function pairingsTable(view: DossierView): Table {
  const { result, words, tableId } = view;
  const { caption, measure, columns } = words.computed;
  return {
    id: tableId('your-pairings'),
    caption,
    measure,
    layout: 'stack',
    columns: columnsOf(['pairing', 'with', 'state', 'score', 'health'], columns, ['score']),
    rows: result.computed.pairings.map((pairing) => ({
      cells: [
        text(pairing.id),
        text(namesOf(pairing)),
        text(stateOf(pairing, view)),
        pairing.score === null
          ? missing(words.computed.noScore)
          : { type: 'number', value: pairing.score, decimals: 2 },
        healthCell(pairing, view),
      ],
    })),
  };
}

const namesOf = ({ with: others }: HeldPairing): string => others.map(({ name }) => name).join(', ');

function stateOf({ state }: HeldPairing, { language }: DossierView): string {
  const words: Readonly<Record<string, string>> = stateWords(language).pairing satisfies Record<
    PairingState,
    string
  >;
  return words[state] ?? state;
}

function healthCell({ health, reasons }: HeldPairing, { language, words }: DossierView): Cell {
  if (health === null) return missing(words.computed.noHealth);
  const { names } = progressWords(language).pairings;
  return text(names[health], reasons.map((reason) => statusWords(reason, language).reason).join(' '));
}

function partsTable(pairing: HeldPairing, { words, language, tableId }: DossierView): Table {
  const { parts, partsMeasure, partColumns, unknownPart } = words.computed;
  const weight = (value: number) =>
    formatNumber(value, { language, decimals: Number.isInteger(value) ? 0 : 3 });
  return {
    id: tableId(`score-${pairing.id}`),
    caption: parts({
      pairing: pairing.id,
      names: listed(
        pairing.with.map(({ name }) => name),
        language,
      ),
    }),
    measure: partsMeasure,
    layout: 'tight',
    columns: columnsOf(['criterion', 'value', 'weight'], partColumns, ['value', 'weight']),
    rows: pairing.parts.map((part) => ({
      cells: [
        text(part.criterion, part.known ? undefined : unknownPart),
        { type: 'number', value: part.value, decimals: 2 },
        text(weight(part.weight)),
      ],
    })),
  };
}

function lockWords(
  { entries, mentions }: NonNullable<DossierResult['computed']['lock']>,
  { words, language }: DossierView,
): string {
  const { lock, lockPart, lockParts } = words.computed;
  const named: Readonly<Record<string, string>> = lockParts;
  const said = entries.map(({ part, value }) =>
    lockPart(named[part] ?? part, formatNumber(value, { language })),
  );
  return lock({ entries: said.join(', '), times: mentions });
}
