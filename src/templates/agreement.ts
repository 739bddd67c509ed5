import type { AgreementClause } from '../model/guide.ts';
import type { Language } from '../model/language.ts';

/** `clauses`: what both sign; `inShort`: the same in one sentence, for the mentor, whose mentee keeps the form. */
type Agreement = { readonly clauses: readonly AgreementClause[]; readonly inShort: string };

/**
 * The agreement of a pair. Facts stand in braces and are filled from the program; `{___}` is a line to write on. The
 * coordinator learns only that it exists, and the dates.
 */
export const agreements = {
  en: {
    clauses: [
      { title: 'Goal.', text: 'Our first goal, by {_}: {______} How we know: {___}' },
      {
        title: 'Time.',
        text: 'We meet for {length}, {cadence}. Between meetings we write by {___} and answer within three working days.',
      },
      {
        title: 'Changes.',
        text: 'Whoever cannot come says so a day ahead and offers another date. After two missed in a row we talk to {coordinator}.',
      },
      {
        title: 'Roles.',
        text: '{mentee} brings the topics and keeps the notes. {mentor} brings time, honesty and questions. Decisions are {mentee}’s.',
        otherwise:
          'The mentee brings the topics and keeps the notes. The mentor brings time, honesty and questions. Decisions are the mentee’s.',
      },
      {
        title: 'Confidence.',
        text: 'What is said stays between us, also after the end, unless we both agree, somebody is in danger, the law demands it, or it is serious misconduct. Nothing is recorded.',
      },
      {
        title: 'Boundaries.',
        text: 'No line management, appraisal, reference, loan or business between us while this runs; if one arises, we end it first.',
      },
      {
        title: 'Feedback.',
        text: 'Whenever we look at this page again, we ask each other: more of, less of, keep.',
      },
      {
        title: 'Way out.',
        text: 'Either of us may end this at any time without giving a reason. One sentence to the other or to {coordinator} is enough.',
      },
    ],
    inShort:
      'It says that you meet for {length}, {cadence}, that what is said stays between you, that the mentee brings the topics, what the first goal is, and that either of you may end it without giving a reason.',
  },
  de: {
    clauses: [
      { title: 'Ziel.', text: 'Unser erstes Ziel, bis {_}: {______} Erkennbar an: {___}' },
      {
        title: 'Zeit.',
        text: 'Wir treffen uns für {length}, {cadence}. Dazwischen schreiben wir über {___} und antworten in drei Arbeitstagen.',
      },
      {
        title: 'Änderungen.',
        text: 'Wer nicht kann, sagt es einen Tag vorher und nennt einen anderen Termin. Fallen zwei Treffen hintereinander aus, sprechen wir mit {coordinator}.',
      },
      {
        title: 'Rollen.',
        text: '{mentee} bringt die Themen mit und führt die Notizen. {mentor} bringt Zeit, Ehrlichkeit und Fragen mit. Die Entscheidungen trifft {mentee}.',
        otherwise:
          'Wer als Mentee teilnimmt, bringt die Themen mit, führt die Notizen und entscheidet. Das Gegenüber bringt Zeit, Ehrlichkeit und Fragen mit.',
      },
      {
        title: 'Vertraulichkeit.',
        text: 'Was wir sagen, bleibt unter uns, auch danach, außer wenn wir beide zustimmen, jemand in Gefahr ist, das Gesetz es verlangt oder es um schweres Fehlverhalten geht. Nichts wird aufgezeichnet.',
      },
      {
        title: 'Grenzen.',
        text: 'Solange das Tandem läuft, gibt es zwischen uns keine Führung, Beurteilung oder Empfehlung, kein Darlehen, kein Geschäft; sonst beenden wir es vorher.',
      },
      {
        title: 'Rückmeldung.',
        text: 'Bei jeder Durchsicht fragen wir einander: Wovon mehr, wovon weniger, was bleibt?',
      },
      {
        title: 'Ausstieg.',
        text: 'Jede Seite kann jederzeit aufhören, ohne einen Grund zu nennen. Es genügt, es dem Gegenüber oder {coordinator} in einem Satz zu sagen.',
      },
    ],
    inShort:
      'Darin steht, dass Sie sich für {length} treffen, {cadence}, dass alles unter Ihnen bleibt, wer die Themen mitbringt, was das erste Ziel ist und dass beide ohne Grund aussteigen können.',
  },
} as const satisfies Record<Language, Agreement>;
