import type { GuideBlock } from '../../model/guide.ts';
import type { Role } from '../../model/person.ts';
import type { Inline, Section } from '../document.ts';
import { fillClause } from '../fill-clause.ts';
import { repeatedSection } from '../repeated-section.ts';
import { programFacts } from './program-facts.ts';
import type { SheetInput } from './sheet-input.ts';
import { prose } from './sheet-sections.ts';

/** The blocks of advice that a way of meeting adds to the sheets of a side. */
export function guideSections(side: Role, { guide, folder }: SheetInput): readonly Section[] {
  return guide.blocks
    .filter((block) => block.side === undefined || block.side === side)
    .map((block) =>
      repeatedSection(guide, `guide ${side} ${block.id}`, () =>
        sectionOf(block, programFacts(folder.program, guide.language)),
      ),
    );
}

function sectionOf(block: GuideBlock, facts: ReadonlyMap<string, string>): Section {
  const filled = (text: string): Inline => fillClause(text, facts) ?? [];
  const items = block.items.map(
    ({ title, text }): Inline =>
      title === undefined ? filled(text) : [{ strong: title }, ' ', ...filled(text)],
  );
  const lead = block.text === undefined ? [] : [prose(...filled(block.text))];
  const [only, ...more] = items;
  const body =
    only !== undefined && more.length === 0
      ? [prose(...only)]
      : [{ kind: 'list' as const, ordered: block.ordered === true, items }];
  return { id: block.id, title: block.title, blocks: [...lead, ...body] };
}
