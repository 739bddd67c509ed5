import { listed, listedAnswers, numberWord } from '../counted.ts';
import { germanRotationWords } from './german-rotation-words.ts';
import type { UnitSheetWords } from './unit-sheet-words.ts';

const number = (count: number): string => numberWord(count, 'de');
const all = (names: readonly string[]): string => listed(names, 'de');
const answers = (items: readonly string[]): string => listedAnswers(items, 'de');
const kinds: ReadonlyMap<string, (n: string) => string> = new Map([
  ['department', (n: string) => `Sie kommen aus ${n} Abteilungen.`],
  ['function', (n: string) => `Sie arbeiten in ${n} Tätigkeitsfeldern.`],
  ['location', (n: string) => `Sie arbeiten an ${n} Orten.`],
]);

export const germanUnitSheetWords: UnitSheetWords = {
  title: {
    group: (reader) => `Guten Tag ${reader}, das ist Ihre Mentoring-Gruppe`,
    leads: (reader, size) => `Guten Tag ${reader}, lernen Sie Ihre Gruppe mit ${number(size)} Mentees kennen`,
    circle: (reader) => `Guten Tag ${reader}, das ist Ihr Mentoring-Kreis`,
    peer: (reader, names) => `Guten Tag ${reader}, lernen Sie ${all(names)} kennen`,
    trio: (reader, names) => `Guten Tag ${reader}, lernen Sie ${all(names)} kennen`,
    informal: (reader, names) => `Guten Tag ${reader}: Sie und ${all(names)}`,
    card: (reader) => `Gesprächskarte für ${reader}`,
  },
  lead: {
    group: (mentors, count) =>
      `Sie sind in einer Gruppe mit ${count === 1 ? 'einer weiteren Person' : `${number(count)} weiteren Mentees`}; geleitet wird sie von ${all(mentors)}. Sie bringen Ihre Fragen mit und werden merken, dass manche davon alle beschäftigen. Was Sie voneinander lernen, ist so viel wert wie das, was von vorn kommt.`,
    leads: (size, coMentors) =>
      `Danke, dass Sie${coMentors.length === 0 ? '' : ` gemeinsam mit ${all(coMentors)}`} ${size === 1 ? 'einem Menschen' : `${number(size)} Menschen`} Ihre Zeit schenken. Sie müssen nicht auf alles eine Antwort haben: Ihre Gruppe hat viele. Geben Sie dem Gespräch einen Rahmen, fragen Sie, und erzählen Sie, was Sie selbst erst mühsam gelernt haben.`,
    roles: {
      mentee: (parts) =>
        `Alle haben ihre eigene Aufgabe: ${all(parts.map(({ name, role }) => `${name} (${role})`))}. Gehen Sie mit jeder Frage dorthin, wo sie hingehört.`,
      mentor: (parts) =>
        `Ihre Aufgabe: ${all(parts.map(({ name, role }) => `${role} für ${name}`))}. Für alles andere ist jemand anderes da.`,
    },
  },
  role: 'Aufgabe',
  fellows: {
    group: 'Wer noch dabei ist',
    leads: 'Wer dabei ist',
    circle: 'Wer dabei ist',
    trio: 'Die beiden anderen',
  },
  wants: 'Möchte arbeiten an',
  brings: 'Bringt mit',
  goal: 'Am Ende',
  question: 'Frage',
  why: {
    group: 'Warum gerade diese Gruppe',
    circle: 'Warum gerade dieser Kreis',
    trio: 'Warum gerade Sie drei',
    peer: 'Warum gerade Sie beide',
  },
  themes: {
    title: 'Was mehrere von Ihnen fragen',
    topic: (topic, people, of) => `${topic} (${people} von ${of})`,
    withReader: (topic, names) => `${topic}: ${all(['Sie', ...names])}`,
  },
  common: {
    languages: (items, everybody) =>
      `Sie sprechen ${everybody === 2 ? 'beide' : `alle ${number(everybody)}`} ${all(items)}.`,
    values: (items, everybody) =>
      `${everybody === 2 ? 'Ihnen beiden' : `Ihnen allen`} ist wichtig: ${answers(items)}.`,
    answers: (label, items) => `Sie alle haben unter „${label}“ genannt: ${answers(items)}.`,
    kinds: (field, label, count) =>
      kinds.get(field)?.(number(count)) ??
      `Auf „${label}“ gibt es unter Ihnen ${number(count)} verschiedene Antworten.`,
  },
  spread: 'Worin sie sich unterscheiden',
  exchange: {
    title: 'Geben und Nehmen',
    you: (other, wanted, offered) =>
      `Sie möchten arbeiten an: ${answers(wanted)}. ${offered.length === 0 ? `Fragen Sie ${other}, was davon sich angehen lässt.` : `${other} bietet davon an: ${answers(offered)}.`}`,
    they: (other, wanted, offered) =>
      `${other} möchte arbeiten an: ${answers(wanted)}. ${offered.length === 0 ? 'Fragen Sie, wobei Sie helfen können.' : `Sie bieten davon an: ${answers(offered)}.`}`,
    halves: {
      peer: 'Jede Seite bekommt die halbe Zeit: Stellen Sie einen Wecker auf die Halbzeit, dann werden die Rollen getauscht.',
      trio: 'Jede Person bekommt ein Drittel der Zeit: Eine spricht, eine hört zu, eine beobachtet; dann rücken alle weiter.',
    },
  },
  hosts: {
    title: 'Wer zu welchem Treffen einlädt',
    meeting: (meeting, day) => `Treffen ${meeting}${day === undefined ? '' : `, ${day}`}:`,
    you: 'Sie',
    guided: 'mit einer Begleitung aus dem Programm',
    again: (first) => `Danach beginnt es wieder bei ${first}.`,
  },
  agenda: (minutes) => `So läuft ein Treffen, ${minutes} Minuten`,
  agreement: {
    keeps:
      'Bringen Sie diese Seite zum ersten Treffen mit. Sprechen Sie die Punkte durch, ändern Sie sie, und unterschreiben Sie gemeinsam. Wieder angesehen werden sie zur Halbzeit und am Ende.',
    brings: (keeper) =>
      `${keeper} bringt das Formular zum ersten Treffen mit; Sie sprechen es durch und unterschreiben gemeinsam.`,
    aloud: 'Unterschrieben wird nichts. Sagen Sie es einander zu Beginn:',
  },
  wayOut: {
    group:
      'Das kommt vor, und niemand ist schuld. Sie können jederzeit aufhören; ein Satz an die Gruppe genügt, und Gründe brauchen Sie nicht zu nennen.',
    leads:
      'Das kommt vor, und niemand ist schuld. Wenn es in der Gruppe still wird oder Sie merken, dass Sie nicht die richtige Person sind, sagen Sie es früh; die Gruppe muss damit nicht enden.',
    circle:
      'Das kommt vor, und niemand ist schuld. Sie können jederzeit aufhören; ein Satz an die anderen genügt, und Gründe brauchen Sie nicht zu nennen. Wer als Nächstes einlädt, rückt dann vor.',
    peer: 'Das kommt vor, und niemand ist schuld. Jede Seite kann jederzeit aufhören; ein Satz an das Gegenüber genügt, und Gründe brauchen Sie nicht zu nennen.',
    trio: 'Das kommt vor, und niemand ist schuld. Alle können jederzeit aufhören; ein Satz an die anderen genügt, und Gründe brauchen Sie nicht zu nennen.',
    reachable: 'Oder {reach}: {coordinator} leitet das Programm und sucht mit Ihnen einen anderen Platz.',
    named: 'Oder sprechen Sie mit {coordinator}: Dort findet sich mit Ihnen ein anderer Platz.',
    nameless: 'Oder sprechen Sie mit der Programmkoordination; sie sucht mit Ihnen einen anderen Platz.',
  },
  rotation: germanRotationWords,
};
