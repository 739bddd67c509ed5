import type { GoalReason } from '../../schema/goals-result.ts';

const vague =
  /^(to )?(improve|enhance|strengthen|develop|grow|optimi[sz]e|boost|work on|try|learn more|become|get|be)\b/i;
const vagueGerman =
  /(^|\s)(verbessern|stärken|ausbauen|entwickeln|optimieren|steigern|weiterentwickeln|wachsen)$/i;
const better = /\b(be|get|become)\s+(a\s+)?(better|more)\b|\b(besser|mehr)\s+\S*\s*werden$/i;
const joint = / (?:and|und|sowie|as well as|&|\+) |; ?/i;
/** What comes before an "and" that couples two things of one act: "decide between … and …". */
const couple = /\b(between|both|zwischen|sowohl)\b/i;
const others =
  /^(my|the|our|mein|meine|der|die|das|unser|unsere)\s+(manager|boss|mentor|mentorin|team|colleagues?|company|management|chef|chefin|führungskraft|kolleg\p{L}*|leitung)\s+(should|must|needs?|will|gives?|lets?|offers?|soll|muss|gibt|wird|lässt|bietet)\b/iu;

const wordsIn = (text: string): string[] => text.split(/[^\p{L}\p{N}’'-]+/u).filter((word) => word !== '');
/** A blank of a template that nobody has filled in: `Earn {certificate}`. */
export const blankIn = (text: string): string | undefined => /\{[^{}]*\}/.exec(text)?.[0];

/**
 * What a title shows of "specific", by four rules: a blank is left in it; it has fewer than two words; it begins with a word
 * that names no act (improve, be, grow; verbessern, stärken) and says no more than three words, or nothing beside it can be
 * counted (`counted`); two parts of three words or more are joined by "and", and no "between" or "both" couples them.
 */
export function lintTitle(title: string, counted: boolean): GoalReason[] {
  const blank = blankIn(title);
  if (blank !== undefined) return [{ code: 'placeholder', found: blank }];
  const words = wordsIn(title);
  if (words.length < 2) return [{ code: 'title-short', found: title }];
  const findings: GoalReason[] = [];
  const namesNoAct = vague.test(title.trim()) || vagueGerman.test(title.trim());
  if (better.test(title) || (namesNoAct && (words.length <= 3 || !counted)))
    findings.push({ code: 'title-vague', found: title });
  const [first = '', ...rest] = title.replace(/\s+/g, ' ').split(joint);
  if (!couple.test(first) && [first, rest.join(' ')].every((part) => wordsIn(part).length >= 3))
    findings.push({ code: 'two-in-one', found: title });
  return findings;
}

/** A title that begins with somebody else who is to act: "My manager should give me …". */
export function isActOfOthers(title: string): boolean {
  return others.test(title.trim());
}
