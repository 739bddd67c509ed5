import type { Day } from '../../model/day.ts';
import type { FormsResult } from '../../schema/forms-result.ts';
import type { Program } from '../../schema/program.ts';
import { counted } from '../../texts/counted.ts';
import type { Document, Section } from '../document.ts';
import {
  bareTable,
  line,
  nextSection,
  plain,
  summaryDocument,
  type Wrote,
  wroteSection,
} from './summary-parts.ts';

type Input = {
  readonly program: Program;
  readonly result: FormsResult;
  readonly wrote: readonly Wrote[];
  readonly today: Day;
  /** The page that says what to do, where it was written. */
  readonly begin?: string;
};

/** What `mentor ingest --template` says: how many forms there are, and who is to be asked today. */
export function formsSummary({ program, result, wrote, today, begin }: Input): Document {
  const { forms, invitations } = result;
  const waves = new Set(forms.flatMap((form) => form.waves)).size;
  return summaryDocument({
    program: result.program,
    title: 'Check-in forms',
    asOf: today,
    lead: `${counted(forms.length, 'form')} for ${counted(waves, 'wave')}.${begin === undefined ? '' : ` Begin with ${begin}.`}`,
    sections: [
      ...(invitations.length === 0 ? [] : [invited(result)]),
      ...(invitations.length > 0 && program.checkins.link === undefined ? [withoutLink] : []),
      ...wroteSection(wrote),
      ...nextSection([{ command: 'mentor ingest <file…>', what: 'when the answers are in' }]),
    ],
  });
}

function invited({ invitations }: FormsResult): Section {
  return plain(
    'invitations',
    line('Asked and not answered yet:'),
    bareTable(
      'invitations',
      invitations.map(({ wave, people, withoutAddress, file }) => [
        wave,
        `${counted(people, 'person', 'people')}${withoutAddress === 0 ? '' : `, ${withoutAddress} without address`}`,
        file,
      ]),
    ),
  );
}

const withoutLink: Section = plain(
  'without-link',
  line(
    'Without checkins: {link: {mentee: …, mentor: …}} in program.yaml the table has no links, and no letters are written.',
  ),
);
