import { formatNumber } from '../../model/format-number.ts';
import { numberWord } from '../../texts/counted.ts';
import { daysBetween, formatDay, formatMonth } from '../../time/day.ts';
import { averageMonth, momentDays, parseMoment } from '../../time/grammar.ts';
import { hoursPerMonth } from '../../time/hours-per-month.ts';
import type { Span } from '../document.ts';
import { programFacts } from '../sheets/program-facts.ts';
import type { HandbookInput } from './handbook-input.ts';
import { daysOfStep } from './launch-dates.ts';

/** What the plan knows, by the names that stand in braces; what is not known has no entry. */
export function handbookFacts(input: HandbookInput): ReadonlyMap<string, string> {
  const { program, start, end, content } = input;
  const { language, coordinator, privacy } = program;
  const day = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : formatDay(text, language);
  // A day that has gone by is no promise: whoever sends the letter puts another in its place.
  const ahead = (text: string | undefined): string | undefined =>
    text !== undefined && text > input.today ? day(text) : undefined;
  const hours = hoursPerMonth({
    count: content.meetings.length,
    length: program.meetings.length,
    start,
    end,
  });
  const months = Math.max(1, Math.round(daysBetween(start, end) / averageMonth));
  const { name, email, phone } = coordinator ?? {};
  const reach = [name, email, phone].filter((one) => one !== undefined).join(', ');
  const forms = daysOfStep(['forms-open', 'equals-open', 'talks-open'], input);
  const facts: Readonly<Record<string, string | undefined>> = {
    ...Object.fromEntries(programFacts(program, language)),
    start: day(start),
    end: day(end),
    hours_per_month: formatNumber(hours, { language, decimals: Number.isInteger(hours) ? 0 : 1 }),
    n_meetings: numberWord(content.meetings.length, language),
    months: numberWord(months, language),
    month: formatMonth(start, language),
    midpoint_date: day(momentDays(parseMoment('50%'), { start, end })[0]),
    deadline: ahead(forms?.to),
    match_date: ahead(daysOfStep(['refusals', 'talks-planned'], input)?.from),
    offer_until: day(program.lottery?.waiting_until),
    keep_until: day(privacy.keep_until),
    reach: reach === '' ? undefined : reach,
    objections_to: email,
  };
  return new Map(
    Object.entries(facts).flatMap(([key, fact]): [string, string][] =>
      fact === undefined ? [] : [[key, fact]],
    ),
  );
}

/**
 * Text with the facts in place. Commands stand between backticks; a placeholder that nobody knows yet stays, set like one,
 * so that whoever sends the letter sees it.
 */
export function filledText(text: string, facts: ReadonlyMap<string, string>): readonly Span[] {
  return text.split(/(`[^`]+`|\{\w+\})/).flatMap((piece): Span[] => {
    if (piece === '') return [];
    if (piece.startsWith('`')) return [{ code: piece.slice(1, -1) }];
    const name = /^\{([a-z]\w*)\}$/.exec(piece)?.[1];
    if (name === undefined) return [piece];
    const fact = facts.get(name);
    return [fact ?? { code: piece }];
  });
}
