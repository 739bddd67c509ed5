import type { Program } from '../schema/program.ts';
import { specialKind } from './classify-table.ts';
import { isMicrosoftForm, isNobody, profileColumns } from './column-profile.ts';
import { claimOf } from './header-claim.ts';
import { mapCheckInColumns } from './map-check-in-columns.ts';
import { mapHeaders } from './map-headers.ts';
import { pairColumns } from './pair-columns.ts';
import { cleanEmail, cleanId, nameOf } from './person-keys.ts';
import { cellText, type Table } from './table.ts';

/** What a row says of whose it is: as compared everywhere, blank cells left out. */
export type RowIdentity = {
  readonly ids: readonly string[];
  readonly emails: readonly string[];
  readonly names: readonly string[];
};

/** The columns that name the person whom a row is of; of first and last names the two together are the name. */
export type IdentityCells = {
  readonly ids: readonly number[];
  readonly emails: readonly number[];
  readonly names: readonly number[];
  readonly firstNames: readonly number[];
  readonly lastNames: readonly number[];
};

/**
 * Which columns of a table say whose row it is, whatever kind of table it is: a form, a workforce, answers to a check-in,
 * a list of pairs, whose rows are of two. A manager's id is none, nor is anybody whom an answer only speaks of.
 */
export function identityCells(
  table: Table,
  program: Program,
  kind = specialKind(table, program)?.kind,
): IdentityCells {
  if (kind === 'pairs') return pairCells(table);
  if (kind === 'check-ins') {
    const { identity } = mapCheckInColumns(table, program.checkins.questions);
    return {
      ids: identity.get('id') ?? [],
      emails: identity.get('email') ?? [],
      names: identity.get('name') ?? [],
      firstNames: identity.get('first_name') ?? [],
      lastNames: identity.get('last_name') ?? [],
    };
  }
  const mapped = mapHeaders(table, program.fields, undefined).columns;
  // A second address beside the one that counts is the same person's, unless its header speaks of somebody else.
  const profiles = profileColumns(table);
  const numbersAnswers = isMicrosoftForm(profiles);
  const alike = profiles.flatMap(({ at, folded }) => {
    const claim = claimOf(folded);
    const isOther =
      claim === undefined ||
      claim.how === 'keyword' ||
      ofSomebodyElse.test(folded) ||
      (numbersAnswers && folded === 'id') ||
      mapped.some((one) => one.at === at && one.how !== 'own-name');
    return isOther ? [] : [{ at, field: claim.field }];
  });
  const of = (field: string) =>
    [...mapped, ...alike].filter((one) => one.field === field).map(({ at }) => at);
  return {
    ids: of('id'),
    emails: of('email'),
    names: of('name'),
    firstNames: of('first_name'),
    lastNames: of('last_name'),
  };
}

const ofSomebodyElse =
  /\b(mentors?|mentees?|mentor(in|en|innen)|partners?|partner(in|innen)|tandem|buddy|manager|contact)\b/;

/** Does any column say whose a row is? */
export function namesPeople(cells: IdentityCells): boolean {
  return Object.values(cells).some((columns) => columns.length > 0);
}

function pairCells(table: Table): IdentityCells {
  const columns = pairColumns(table);
  // Every way in which the two are named: the list may give name and address of both.
  const both = columns === undefined ? [] : [columns.mentor, columns.mentee];
  return { ids: both, emails: both, names: both, firstNames: [], lastNames: [] };
}

/** Whose a record is; records count from 0. */
export function identityAt(table: Table, cells: IdentityCells, at: number): RowIdentity {
  return identityOf((column) => cellText(table, column, at), cells);
}

/** The same of cells as they stand, by their column. */
export function identityOf(cellAt: (column: number) => string, cells: IdentityCells): RowIdentity {
  const read = (columns: readonly number[], clean: (text: string) => string) =>
    columns.map((column) => clean(cellAt(column).trim())).filter((text) => text !== '' && !isNobody(text));
  return {
    ids: read(cells.ids, cleanId),
    emails: read(cells.emails, cleanEmail),
    // Of most rows nobody asks: an id or an address says it, and names take longest to read.
    get names() {
      const last = read(cells.lastNames, nameOf);
      const joined = read(cells.firstNames, nameOf).flatMap((first) => last.map((one) => `${first} ${one}`));
      return [...read(cells.names, nameOf), ...joined];
    },
  };
}
