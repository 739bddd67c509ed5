import { eitherOf, listed, numberWord } from '../counted.ts';
import { germanDateWords } from './german-date-words.ts';
import type { SheetWords } from './sheet-words.ts';

const number = (count: number): string => numberWord(count, 'de');
const people = (count: number): string => (count === 2 ? 'beiden' : number(count));

function span(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (minutes % 60 !== 0) return `${hours} Std. ${minutes % 60} Min.`;
  return hours === 1 ? 'eine Stunde' : `${number(hours)} Stunden`;
}

function spans(minutes: readonly number[]): string {
  const all = [...new Set(minutes.map(Math.abs))].sort((a, b) => a - b);
  if (all.length < 2 || all.some((m) => m % 60 !== 0)) return all.map(span).join(' oder ');
  return `${all.map((m) => (m === 60 ? 'eine' : number(m / 60))).join(' oder ')} Stunden`;
}

/** Cities that zones are named for and that German calls otherwise. */
const cities: ReadonlyMap<string, string> = new Map(
  `Addis Ababa = Addis Abeba, Athens = Athen, Baghdad = Bagdad, Belgrade = Belgrad, Brussels = Brüssel,
   Bucharest = Bukarest, Busingen = Büsingen, Cairo = Kairo, Calcutta = Kolkata, Copenhagen = Kopenhagen, Havana = Havanna,
   Hong Kong = Hongkong, Kiev = Kiew, Kyiv = Kiew, Lisbon = Lissabon, Luxembourg = Luxemburg, Mexico City = Mexiko-Stadt,
   Moscow = Moskau, Nicosia = Nikosia, Prague = Prag, Riyadh = Riad, Rome = Rom, Sao Paulo = São Paulo,
   Singapore = Singapur, Tashkent = Taschkent, Tehran = Teheran, Tokyo = Tokio, Vienna = Wien, Warsaw = Warschau,
   Zurich = Zürich`
    .split(',')
    .map((line): [string, string] => {
      const [name = '', german = ''] = line.split('=');
      return [name.trim(), german.trim()];
    }),
);

const signedAt = ['gleich dort', 'beim zweiten'];
const broughtTo = ['zum ersten Treffen', 'zum zweiten Treffen'];

export const germanSheetWords: SheetWords = {
  title: {
    mentee: (reader, partners) =>
      partners.length === 1
        ? `Guten Tag ${reader}, lernen Sie ${listed(partners, 'de')} kennen`
        : `Guten Tag ${reader}, lernen Sie die ${people(partners.length)} Menschen kennen, die Sie begleiten`,
    mentor: (reader, partners) =>
      partners.length === 1
        ? `Guten Tag ${reader}, lernen Sie ${listed(partners, 'de')} kennen`
        : `Guten Tag ${reader}, lernen Sie Ihre ${people(partners.length)} Mentees kennen`,
  },
  lead: {
    mentee: (mentors, months) => {
      const time = months === undefined ? 'Von jetzt an' : `Von ${months.from} bis ${months.to}`;
      return mentors === 1
        ? `${time} steht Ihnen jemand mit viel Erfahrung zur Seite: ein Mensch, der zuhört, nachfragt und Ihnen sagt, wie die Dinge von seinem Platz aus aussehen. Worüber Sie sprechen, bestimmen Sie.`
        : `${time} stehen Ihnen ${number(mentors)} Menschen mit viel Erfahrung zur Seite: Sie hören zu, fragen nach und sagen Ihnen, wie die Dinge von ihrem Platz aus aussehen. Worüber Sie sprechen, bestimmen Sie.`;
    },
    mentor: (mentees) =>
      `Danke, dass Sie ${mentees === 1 ? 'einem anderen Menschen' : `${number(mentees)} Menschen`} Ihre Zeit schenken. Sie müssen nicht auf alles eine Antwort haben. Fragen Sie, hören Sie zu, und erzählen Sie, was Sie selbst erst mühsam gelernt haben.`,
  },
  forReader: (name) => `Für ${name}`,
  keepToYourself: (addresses) =>
    `Bitte behalten Sie dieses Blatt für sich: Darauf ${addresses === 1 ? 'steht eine persönliche Adresse' : 'stehen persönliche Adressen'}.`,
  questions: 'Fragen: ',
  coordinator: 'die Programmkoordination',
  toCoordinator: 'der Programmkoordination',
  goodbye: {
    mentee: (name) =>
      name === undefined ? 'Einen guten Start!' : `Einen guten Start wünscht Ihnen ${name}.`,
    mentor: (name) => `Danke, und einen guten Start!${name === undefined ? '' : ` ${name}`}`,
  },
  person: {
    write: 'E-Mail',
    topics: 'Themen',
    goal: 'Am Ende',
    languages: 'Sprachen',
    clock: () => 'Ortszeit',
    biography: () => 'Über sich',
    clocks: (theirs, yours, minutes) => {
      const [first = 0] = minutes;
      return first === 0
        ? `${theirs}, gleiche Uhrzeit wie bei Ihnen in ${yours}`
        : `${theirs}, ${spans(minutes)} ${first > 0 ? 'vor' : 'hinter'} Ihrer Zeit in ${yours}`;
    },
    city: (name) => cities.get(name) ?? name,
  },
  why: { sole: 'Warum gerade Sie beide', with: (other) => `Warum ${other} und Sie` },
  dates: germanDateWords,
  before: {
    title: 'Vor dem ersten Treffen',
    text: {
      mentee: (partner) =>
        `Nehmen Sie sich zwanzig Minuten. Schreiben Sie ${partner ?? 'jeder dieser Personen'} drei Zeilen: wer Sie sind, was Sie sich erhoffen, worüber Sie zuerst sprechen möchten. Einen fertigen Plan erwartet niemand.`,
      mentor: (partner) =>
        `Nehmen Sie sich zwanzig Minuten. ${partner === undefined ? 'Ihre Mentees schreiben' : `${partner} schreibt`} Ihnen zuerst. Antworten Sie mit ein, zwei Zeilen, halten Sie den ersten Termin frei, und überlegen Sie sich einen Wendepunkt auf Ihrem eigenen Weg, von dem Sie erzählen mögen.`,
    },
    otherDates: ' Passt Ihnen der erste Termin nicht, schlagen Sie in derselben Nachricht zwei andere vor.',
  },
  expected: 'Worum wir Sie bitten',
  first: {
    mentee: (partners, minutes) =>
      `Ihr erstes Treffen${partners === 1 ? '' : ' mit jeder Person'}, ${minutes} Minuten`,
    mentor: (partners, minutes) =>
      `Das erste Treffen${partners === 1 ? '' : ' mit jeder Person'}, ${minutes} Minuten`,
  },
  minutes: (count) => `(${count} Min.)`,
  promptsTitle: 'Fragen, die ein Gespräch öffnen',
  agreement: {
    title: 'Ihre Mentoring-Vereinbarung',
    mentee: (partners, { sign, review, middle, end }) => {
      const each = partners === 1 ? '' : ' mit jeder Person';
      const signed =
        sign === undefined ? 'sobald Sie sich einig sind' : (signedAt[sign - 1] ?? `bis zum Treffen ${sign}`);
      const again = [
        ...(review === undefined ? [] : [`beim Treffen ${review}`]),
        ...(middle ? ['zur Halbzeit'] : []),
        ...(end ? ['am Ende'] : []),
      ];
      const once = `Sprechen Sie die Punkte beim ersten Treffen${each} durch und unterschreiben Sie ${signed}.`;
      return again.length === 0 ? once : `${once} Wieder angesehen werden sie ${listed(again, 'de')}.`;
    },
    mentor: (partners, { sign, review }) => {
      const to =
        sign === undefined ? 'zu einem der ersten Treffen' : (broughtTo[sign - 1] ?? `zum Treffen ${sign}`);
      const who = partners === 1 ? 'Ihr Gegenüber bringt' : 'Ihre Mentees bringen';
      const again = review === undefined ? '' : ` und sehen es sich beim Treffen ${review} wieder an`;
      return `${who} das Formular ${to} mit; Sie beide unterschreiben es${again}.`;
    },
    sign: (name) => `${name}, Datum`,
  },
  notAsked: 'Was nicht von Ihnen erwartet wird',
  wayOut: {
    title: 'Wenn es nicht passt',
    text: {
      mentee: {
        reachable:
          'Das kommt vor, und niemand ist schuld. Sagen Sie es {partners}, wenn Sie können. Oder {reach}: {coordinator} leitet das Programm und findet mit Ihnen jemand anderen. Gründe brauchen Sie nicht zu nennen; weder Ihre Führungskraft noch sonst jemand erfährt davon.',
        named:
          'Das kommt vor, und niemand ist schuld. Sagen Sie es {partners}, wenn Sie können. Oder sprechen Sie mit {coordinator}: Dort findet sich mit Ihnen jemand anderes. Einen Grund brauchen Sie nicht zu nennen; weder Ihre Führungskraft noch sonst jemand erfährt davon.',
        nameless:
          'Das kommt vor, und niemand ist schuld. Sagen Sie es {partners}, wenn Sie können. Oder sprechen Sie mit der Programmkoordination; sie findet mit Ihnen jemand anderen. Einen Grund brauchen Sie nicht zu nennen; weder Ihre Führungskraft noch sonst jemand erfährt davon.',
      },
      mentor: {
        reachable:
          'Das kommt vor, und niemand ist schuld. Wenn zwei Treffen hintereinander ausfallen oder Sie merken, dass Sie nicht die richtige Person sind, {reach}. {coordinator} findet eine andere Begleitung, ohne Vorwurf und ohne einen Vermerk in irgendeiner Akte.',
        named:
          'Das kommt vor, und niemand ist schuld. Wenn zwei Treffen hintereinander ausfallen oder Sie merken, dass Sie nicht die richtige Person sind, sprechen Sie mit {coordinator}. Dann findet sich eine andere Begleitung, ohne Vorwurf und ohne einen Vermerk in irgendeiner Akte.',
        nameless:
          'Das kommt vor, und niemand ist schuld. Wenn zwei Treffen hintereinander ausfallen oder Sie merken, dass Sie nicht die richtige Person sind, sprechen Sie mit der Programmkoordination. Sie findet eine andere Begleitung, ohne Vorwurf und ohne einen Vermerk in irgendeiner Akte.',
      },
    },
    write: 'schreiben Sie an {email}',
    call: 'rufen Sie {phone} an',
    writeOrCall: 'schreiben Sie an {email} oder rufen Sie {phone} an',
    either: (names) => eitherOf(names, 'de'),
  },
};
