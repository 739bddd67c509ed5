import { formatNumber, formatShare } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { roiAmounts } from '../../model/roi-amounts.ts';
import type { ClaimResult } from '../../schema/claim-result.ts';
import { claimWords } from '../../texts/claim-words.ts';
import { gradeWords } from '../../texts/grade-words.ts';
import { roiCatalogue } from '../../texts/roi-words/roi-statements.ts';
import type { Cell, Table } from '../document.ts';

const text = (words: string): Cell => ({ type: 'text', text: words });
const missing = (word: string): Cell => ({ type: 'missing', word });

/** The register of figures from outside: what is claimed, by whom, when, and what stands behind it. */
export function claimsTable(claims: readonly ClaimResult[], language: Language): Table {
  const words = claimWords(language);
  const { columns } = words;
  return {
    id: 'claims',
    caption: words.caption,
    measure: words.measure,
    layout: 'stack',
    columns: [
      { id: 'claim', title: columns.claim, numeric: false },
      { id: 'value', title: columns.value, numeric: false },
      { id: 'source', title: columns.source, numeric: false },
      { id: 'year', title: columns.year, numeric: false },
      { id: 'evidence', title: columns.evidence, numeric: false },
    ],
    rows: claims.map((claim) => ({
      cells: [
        text(claimText(claim, language)),
        claim.value === undefined ? missing(words.noValue) : text(valueText(claim, claim.value, language)),
        text(claim.source),
        claim.year === undefined ? missing(words.noYear) : text(String(claim.year)),
        text(gradeWords[language][claim.grade]),
      ],
    })),
  };
}

/** The words of program.yaml; of a benchmark or an amount, what it stands beside. */
function claimText({ id, text: said }: ClaimResult, language: Language): string {
  if (said !== undefined) return said;
  const words = claimWords(language);
  const amount = roiAmounts.find((each) => id === `roi.${each}`);
  return amount === undefined
    ? words.benchmark(id.slice(id.indexOf('.') + 1))
    : words.amount(roiCatalogue(language).inputs.names[amount]);
}

/** As written; a share of a salary in per cent, any other bare number with up to four decimals, as it would be read aloud. */
function valueText({ id }: ClaimResult, value: string | number, language: Language): string {
  if (typeof value === 'string') return value;
  if (id === 'roi.share_of_salary')
    return formatShare(value, {
      decimals: Number.isInteger(Math.round(value * 1e4) / 100) ? 0 : 1,
      language,
    });
  const decimals = String(Math.round(value * 1e4) / 1e4).split('.')[1]?.length ?? 0;
  return formatNumber(value, { language, decimals });
}
