import { type Role, roles } from '../model/person.ts';
import { foldName } from './fold-text.ts';

/** Folded words of a side, as forms and exports put them; English and German. */
const none =
  /^(disabled|none|neither|inactive|no role|not (participating|this (time|year))|weder noch|keine?( von beiden?)?|ich nehme nicht teil)$/;
const both = /\b(both|either|beides?|beide rollen|sowohl)\b/;
const seeking =
  '(?:looking for|find|finding|seek|seeking|need|get|have|having|suche|brauche|finden|wunsche mir)(?: to have| to find)?(?: an?| one| my| eine[nr]?)?';
/** Who looks for a mentor is a mentee, although the answer names only the other side. */
const wantsMentor = new RegExp(
  `\\b${seeking} mentor(?!ing)|\\bmentored\\b|\\breceive mentoring\\b|\\bmentoring (?:erhalten|bekommen)\\b`,
);
const wantsMentee = new RegExp(
  `\\b${seeking} mentees?\\b|\\b(?:give|offer|provide) mentoring\\b|\\bmentoring (?:geben|anbieten)\\b`,
);
const mentor = /\bmentor(?!ing|ed)/;
const mentee = /\bmentee/;

const yes = /^(yes|y|true|1|x|ja|j|wahr|oui|✓|✔)$/;
const no = /^(no|n|false|0|nein|falsch|non|-|–|)$/;

/**
 * The sides that an answer in a role column names: `Mentor`, `both`, `Ich suche eine Mentorin`. Empty where the person
 * takes no part now (`disabled`); undefined where the words name no side.
 */
export function rolesNamed(found: string): readonly Role[] | undefined {
  const words = foldName(found);
  if (none.test(words)) return [];
  const asMentee = wantsMentor.test(words);
  const asMentor = wantsMentee.test(words);
  if (asMentee !== asMentor) return asMentee ? ['mentee'] : ['mentor'];
  const named = roles.filter((role) => (role === 'mentor' ? mentor : mentee).test(words));
  if (both.test(words) || named.length === 2) return roles;
  return named.length === 0 ? undefined : named;
}

/** True for a yes, false for a no or an empty cell, undefined for anything else; English and German. */
export function yesOrNo(found: string): boolean | undefined {
  const word = found.trim().toLowerCase();
  if (yes.test(word)) return true;
  return no.test(word) ? false : undefined;
}

/** States of an account or an employment in which somebody takes no part now. */
const away =
  /^(t|l|inactive|disabled|suspended|terminated|ineligible|not eligible|withdrawn|deactivated|left|not active|no|n|false|nein|on leave|leave|leave of absence|inaktiv|ausgeschieden|beurlaubt|gesperrt|nicht berechtigt)$/;
const here = /^(a|active|enabled|eligible|current|onboarded|pending|invited|yes|y|true|ja|aktiv|berechtigt)$/;

/** True for a status that keeps somebody out: `T` (terminated) and `L` (on leave), `Suspended`, `ineligible`, a no. */
export function standsBy(status: string): boolean {
  return away.test(foldName(status));
}

/** True for any word that such a status is given in. */
export function isStatusWord(status: string): boolean {
  return standsBy(status) || here.test(foldName(status));
}
