import { compareText } from '../model/order.ts';
import { type IdentityField, identityHeaders } from './check-in-questions.ts';
import type { ColumnProfile } from './column-profile.ts';
import { claimOf } from './header-claim.ts';
import type { ToolColumns } from './survey-tools.ts';

/** The columns that tell one thing about who answered, surest first: of each row the first that is filled counts. */
export type IdentityColumns = ReadonlyMap<IdentityField, readonly number[]>;

type Claimed = {
  readonly at: number;
  readonly header: string;
  readonly field: IdentityField;
  readonly sure: number;
};

/**
 * Which columns say who answered, about whom, for which side and when. It goes by the headers alone, never by what
 * stands below them: a column of addresses must not become a question because a file was split and nobody in this part
 * has one. Headers that only contain a word of a field ("E-mail of your choice") count where nothing surer does.
 */
export function identityColumns(profiles: readonly ColumnProfile[], tool: ToolColumns): IdentityColumns {
  const claims = profiles.flatMap((profile): Claimed[] => {
    const claim = identityOf(profile.folded, tool);
    return claim === undefined ? [] : [{ ...claim, at: profile.at, header: profile.header }];
  });
  const fields = new Map<IdentityField, number[]>();
  const order = [...claims].sort((a, b) => b.sure - a.sure || compareText(a.header, b.header) || a.at - b.at);
  for (const { at, field, sure } of order) {
    const own = fields.get(field) ?? [];
    // When the form was sent is one column; a second date is an answer to something.
    const wanted =
      field === 'date' ? own.length === 0 : sure > keyword || own.length === 0 || isForm(own, order);
    if (wanted) fields.set(field, [...own, at]);
  }
  return fields;
}

/** How sure a claim is; what a survey tool itself put there may say "anonymous" and leave the rest to a question. */
const ownWords = 4;
const whole = 3;
const ofTheTool = 2;
const keyword = 1;

function isForm(taken: readonly number[], claims: readonly Claimed[]): boolean {
  return taken.every((at) => claims.some((claim) => claim.at === at && claim.sure === ofTheTool));
}

function identityOf(folded: string, tool: ToolColumns): Pick<Claimed, 'field' | 'sure'> | undefined {
  const sent = tool.sent.indexOf(folded);
  if (sent >= 0) return { field: 'date', sure: ownWords + 1 - sent / 100 };
  const named = tool.identity.get(folded);
  if (named !== undefined) return { field: named, sure: ofTheTool };
  if (tool.itsOwn.has(folded)) return undefined;
  const own = identityHeaders.find(([, pattern]) => pattern.test(folded));
  if (own !== undefined) return { field: own[0], sure: ownWords };
  if (folded === 'date' || folded === 'datum') return { field: 'date', sure: keyword };
  const claim = claimOf(folded);
  const sure = claim?.how === 'keyword' ? keyword : whole;
  // "How often do you e-mail each other?" asks something else.
  if (sure === keyword && /^(how|wie)\b/.test(folded)) return undefined;
  switch (claim?.field) {
    case 'timestamp':
      return { field: 'date', sure };
    case 'email':
    case 'name':
      return { field: claim.field, sure: tool.itsOwn.size > 0 && bare.has(folded) ? ofTheTool : sure };
    case 'id':
    case 'first_name':
    case 'last_name':
      return { field: claim.field, sure };
    default:
      return undefined;
  }
}

/** What survey tools call the columns that they fill by themselves. */
const bare: ReadonlySet<string> = new Set(['email', 'e mail', 'name', 'email address', 'e mail adresse']);
