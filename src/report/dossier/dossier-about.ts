import { mentoringName } from '../../texts/init-words/program-names.ts';
import { formatDay } from '../../time/day.ts';
import { columnsOf, factsBlock, tableBlock, text } from '../audit/audit-view.ts';
import type { Block } from '../document.ts';
import type { DossierView } from './dossier-view.ts';

/**
 * What everybody is to be told with their data: purposes, readers, sources, how long, what is decided by a machine and
 * by which rules, and how to ask for reasons, a correction, an end (GDPR, Article 15(1)).
 */
export function aboutBlocks(view: DossierView): Block[] {
  const { result, program, words, language } = view;
  const { about } = words;
  const { terms } = about;
  const { coordinator } = program;
  const contact =
    coordinator === undefined
      ? undefined
      : [coordinator.name, coordinator.email].filter((part) => part !== undefined).join(', ');
  const purposes = Object.keys(program.purposes ?? {}).map((name) => mentoringName(name, language));
  const until = result.keepUntil === null ? undefined : formatDay(result.keepUntil, language);
  const matched = result.person.standing === 'participant';
  return [
    factsBlock([
      [terms.purpose, about.purpose({ program: program.name, purposes })],
      [terms.readers, about.readers],
      [terms.source, about.source(result.held.filter(isBrought).map(({ file }) => file))],
      [terms.kept, about.kept(until)],
      ...(matched ? ([[terms.decided, about.decided]] as const) : []),
      ...(matched ? ([[terms.why, about.why(contact)]] as const) : []),
      [terms.correct, about.correct(contact)],
      [terms.erase, about.erase(contact)],
      [terms.complain, about.complain],
    ]),
    ...(matched ? decidingTables(view) : []),
  ];
}

/** Forms and exports; what stands in our own records was written by the program. */
const ownKinds: ReadonlySet<string> = new Set([
  ...['overrides', 'pairings', 'schedule', 'goals', 'training', 'contacts', 'checkins', 'lottery'],
]);
const isBrought = ({ kind }: { readonly kind: string }): boolean => !ownKinds.has(kind);

function decidingTables({ result, words, audit, tableId }: DossierView): Block[] {
  const { rulesCaption, criteriaCaption, criteriaMeasure, columns } = words.about;
  const rules = [...result.rules, ...result.conditions].map(({ text: said }) => said);
  return [
    ...(rules.length === 0
      ? []
      : [
          tableBlock({
            id: tableId('rules'),
            caption: rulesCaption,
            measure: audit.decides.rulesMeasure,
            layout: 'stack',
            columns: columnsOf(['rule'], columns),
            rows: rules.map((rule) => ({ cells: [text(rule)] })),
          }),
        ]),
    ...(result.criteria.length === 0
      ? []
      : [
          tableBlock({
            id: tableId('criteria'),
            caption: criteriaCaption,
            measure: criteriaMeasure,
            layout: 'tight',
            columns: columnsOf(['criterion', 'share'], columns, ['share']),
            rows: result.criteria.map(({ name, role, share }) => ({
              cells: [
                text(role === undefined ? name : audit.fields.inRole(name, role)),
                { type: 'share', value: share, decimals: 0 },
              ],
            })),
          }),
        ]),
  ];
}
