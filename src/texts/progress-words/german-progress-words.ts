import { formatNumber } from '../../model/format-number.ts';
import { capitalised, listed, numberWord } from '../counted.ts';
import { type Company, type GermanNouns, germanNouns } from './company.ts';
import { comparedWords } from './compared-words.ts';
import { answersWords, hoursWords } from './figure-words.ts';
import { metricPageWords } from './metric-page-words.ts';
import { germanPictureWords } from './picture-words.ts';
import type {
  AdherenceFacts,
  LeadFacts,
  Part,
  ProgressCatalogue,
  StretchWords,
  WeekFacts,
} from './progress-catalogue.ts';

const figure = (value: number): string => formatNumber(value, { language: 'de' });
const partOf = ({ n, of }: Part): string => `${figure(n)} von ${figure(of)}`;
const nouns = (n: number, one: string, more: string): string => `${figure(n)} ${n === 1 ? one : more}`;

function lead({ none, one, ofMany }: GermanNouns, { week, held, onTrack, calls, today }: LeadFacts): string {
  const has = held.n === 1 ? 'hat' : 'haben';
  const due = `${partOf(held)} fälligen Treffen`;
  const meetings =
    held.of === 0
      ? week === undefined
        ? 'Noch war kein Treffen fällig'
        : `In Woche ${week.n} von ${week.of} war noch kein Treffen fällig`
      : week === undefined
        ? `${due} ${has} stattgefunden`
        : `In Woche ${week.n} von ${week.of} ${has} ${due} stattgefunden`;
  const open =
    onTrack.of === 0
      ? `derzeit besteht ${none}`
      : `${figure(onTrack.n)} von ${nouns(onTrack.of, `bestehenden ${one}`, `bestehenden ${ofMany}`)} ${onTrack.n === 1 ? 'ist' : 'sind'} auf gutem Weg`;
  const people =
    calls === 1 ? 'Eine Person braucht' : `${capitalised(numberWord(calls, 'de'))} Personen brauchen`;
  const last =
    calls === 0 ? 'Heute braucht niemand einen Anruf.' : `${people} ${today ? 'heute ' : ''}einen Anruf.`;
  return `${meetings}, und ${open}. ${last}`;
}

function week({ more, spokenTo, unknown, watch, out, waves }: WeekFacts): string {
  const said = [
    more === 0 ? '' : nouns(more, 'weiterer Anruf', 'weitere Anrufe'),
    spokenTo === 0
      ? ''
      : nouns(
          spokenTo,
          'Person, mit der schon gesprochen wurde',
          'Personen, mit denen schon gesprochen wurde',
        ),
    unknown === 0 ? '' : `${nouns(unknown, 'Person, von der', 'Personen, von denen')} nichts bekannt ist`,
    watch === 0 ? '' : `${figure(watch)} zu beobachten`,
    out === 0
      ? ''
      : `${nouns(out, 'Antwort', 'Antworten')} noch offen (${waves.map((w) => `${w.wave}: ${w.answered} von ${w.asked} eingegangen`).join('; ')})`,
  ].filter((words) => words !== '');
  return said.length === 0 ? '' : `Danach, in dieser Woche: ${said.join('; ')}.`;
}

const stretch = (every: string): StretchWords => ({
  every,
  axis: `${every} ab; darunter stattgefundene von fälligen Treffen`,
  axisShort: `${every} ab; darunter fällige Treffen`,
  caption: `Eingehaltene Treffen je ${every}`,
});

function adherenceFinding({ last, share, from, lowest, single, target }: AdherenceFacts): string {
  const held =
    last.of < 30
      ? `Von ${figure(last.of)} ab ${from} fälligen Treffen ${last.n < 2 ? 'hat' : 'haben'} ${last.n === 0 ? 'keines' : figure(last.n)} stattgefunden`
      : `Von den ab ${from} fälligen Treffen haben ${share} stattgefunden`;
  const goal =
    target === undefined
      ? ''
      : `; die Zielvorgabe von ${target.words} ist ${target.reached ? 'erreicht' : 'verfehlt'}`;
  if (single) return `${held}${goal}`;
  return lowest === undefined
    ? `${held}, der bisher niedrigste Anteil${goal}`
    : `${held}${goal}; der niedrigste Anteil war ${lowest.share}, ab ${lowest.from}`;
}

export function germanProgressWords(company: Company): ProgressCatalogue {
  const words: GermanNouns = germanNouns[company];
  const { one, many, ofMany, person, people, ofPeople } = words;
  const units = (n: number): string => nouns(n, one, many);
  const sides = { mentee: people, mentor: 'Mentorinnen und Mentoren' } as const;
  return {
    title: 'Zwischenstand',
    note: `Enthält Namen und den Zustand einzelner ${many}; nicht für Teilnehmende`,
    lead: (facts) => lead(words, facts),
    sections: {
      today: 'Heute',
      nothing: 'Heute ist nichts zu tun',
      figures: 'Wichtigste Zahlen',
      pictures: 'In Bildern',
      pairings: `Alle ${many}`,
      members: `Die Personen je ${one}`,
      membersShort: 'Personen',
      hours: 'Stunden und Kontakte',
      answers: 'Antworten nach Befragungsrunde',
      compared: 'Neben einem früheren Durchgang',
      metrics: 'Alle Kennzahlen',
      dictionary: 'Was die Kennzahlen bedeuten',
      dictionaryShort: 'Verzeichnis',
    },
    today: {
      title: (calls) =>
        calls === 1 ? 'Heute zu tun: ein Anruf' : `Heute zu tun: ${numberWord(calls, 'de')} Anrufe`,
      nobody: 'Keine Regel verlangt heute einen Anruf.',
      call: (name, clause) => `${name} anrufen: ${clause}`,
      with: (partner, pairing) => `Gegenüber: ${partner} (${pairing}).`,
      in: (pairing) => `${one} ${pairing}.`,
      lastMet: (day, rhythm) => `Letztes Treffen am ${day}; geplant ist ${rhythm}.`,
      neverMet: (rhythm) => `Noch ist kein Treffen festgehalten; geplant ist ${rhythm}.`,
      rule: 'Regel:',
      also: 'Außerdem:',
      week,
      allPairings: `Alle ${many}`,
    },
    pairings: {
      off: `Der Zustand einzelner ${many} ist abgeschaltet (privacy: person_level). Die Summen stehen oben.`,
      none: `Noch gibt es keine ${many}.`,
      count: units,
      health: (day, pairings, counts) => `Stand ${day}, ${pairings}: ${counts}. Das Dringlichste zuerst.`,
      caption: (n) => `${units(n)} nach Zustand`,
      measure:
        'Das Dringlichste zuerst, dann nach Kennung. Unter „Begründung“ stehen Befund und Grenze der Regel, rechts die stattgefundenen von den bisher fälligen Treffen.',
      columns: {
        pairing: one,
        mentee: words.members,
        mentor: 'Mentorin oder Mentor',
        health: 'Zustand',
        because: 'Begründung',
        held: 'Treffen',
        ofDue: 'von fälligen',
      },
      names: {
        act: 'handeln',
        unknown: 'unbekannt',
        watch: 'beobachten',
        'too-early': 'noch zu früh',
        'on-track': 'auf gutem Weg',
        closed: 'zu Ende',
      },
      unknownName: 'nicht bekannt',
      nothingDue: 'keine fällig',
      bothSides: 'beide Seiten',
      several: (n) => `${numberWord(n, 'de')} Personen`,
      noReason: 'ohne Angabe von Gründen',
      fine: 'innerhalb aller Grenzen',
      notBegun: (state) => `${state}: noch nicht begonnen`,
      members: {
        intro: 'Was von jeder Person für sich bekannt ist; was alle zusammen betrifft, steht oben.',
        columns: {
          person: 'Person',
          side: 'Rolle',
          health: 'Zustand',
          because: 'Begründung',
          answered: 'Geantwortet',
          ofAsked: 'von gefragt',
          talks: 'Gespräche',
        },
        sides: { mentee: person, mentor: 'Mentorin oder Mentor' },
        notAsked: 'noch nicht gefragt',
        since: (day) => `dabei seit ${day}`,
        left: (day) => `ausgeschieden am ${day}`,
      },
    },
    stretches: {
      1: stretch('Woche'),
      2: stretch('zwei Wochen'),
      4: stretch('vier Wochen'),
      8: stretch('acht Wochen'),
    },
    adherence: {
      finding: adherenceFinding,
      measure: (every) =>
        `Stattgefundene Treffen in Prozent der fälligen, je ${every}; alle ${many} mit fälligen Treffen. Vollerhebung; der Unsicherheitsbereich nach ${ofMany} steht bei den wichtigsten Zahlen`,
      alternative: (every, points, target) =>
        `Anteil der stattgefundenen an den fälligen Treffen, je ${every}: ${points}.${target === undefined ? '' : ` Zielvorgabe ${target}.`}`,
      source: `Quelle: schedule.csv, checkins.csv. Je ${one} und fälligem Termin zählt höchstens ein Treffen.`,
      line: 'stattgefunden',
      target: (share) => `Zielvorgabe ${share}`,
      columns: { from: 'Ab', held: 'Stattgefunden', due: 'Fällig', share: 'Prozent' },
    },
    pictures: germanPictureWords(words),
    sides,
    goals: {
      finding: ({ met, late, all }) =>
        `${figure(met)} von ${nouns(all, 'Ziel', 'Zielen')} ${met === 1 ? 'ist' : 'sind'} erreicht; ${late === 0 ? 'keines ist überfällig' : `${figure(late)} ${late === 1 ? 'ist' : 'sind'} überfällig`}`,
      measure: (goals, mentees) =>
        `${nouns(goals, 'Ziel', 'Ziele')} von ${nouns(mentees, person, ofPeople)}, nach Stand; Etappen eines anderen Ziels zählen nicht`,
      alternative: (rows) => `Ziele nach Stand: ${rows}.`,
      source: 'Quelle: goals.csv, jeweils die letzte Fassung eines Ziels.',
      rows: { met: 'Erreicht', open: 'In Arbeit', late: 'Datum vorbei, nicht erreicht' },
      caption: 'Ziele nach Stand',
      columns: { state: 'Stand', goals: 'Ziele' },
    },
    funnel: {
      finding: (first, rest) => {
        const said = {
          accepted: 'angenommen',
          matched: 'zugeordnet',
          begun: 'haben begonnen',
          met: 'haben sich getroffen',
          goal: 'haben ein Ziel',
          completed: 'haben abgeschlossen',
        } as const;
        return `Von ${nouns(first, `angenommenen ${person}`, `angenommenen ${ofPeople}`)}: ${listed(
          rest.map(({ step, count }) => `${figure(count)} ${said[step]}`),
          'de',
        )}`;
      },
      measure: `${people} auf jeder Stufe${company === 'pairs' ? ' (bei Begonnenen und Treffen: ihre Tandems)' : ''}; neben dem Balken steht der Anteil an der vorigen Stufe. Grau: vor der Zuordnung`,
      source: 'Quelle: die Dateien der Personen, pairings.csv, schedule.csv, goals.csv.',
      notYet: 'noch nicht: das Programm läuft',
      steps: {
        accepted: 'Angenommen',
        matched: 'Zugeordnet',
        begun: 'Begonnen',
        met: 'Mindestens einmal getroffen',
        goal: 'SMART-Ziel gesetzt',
        completed: 'Abgeschlossen',
      },
      ofBefore: (part, share) =>
        part.of < 30 ? `von ${figure(part.of)}` : `${share} von ${figure(part.of)}`,
      caption: 'Anzahl auf jeder Stufe',
      columns: { step: 'Stufe', count: 'Anzahl', share: 'Anteil an der vorigen' },
      first: 'erste Stufe',
    },
    metrics: metricPageWords.de(words),
    hours: hoursWords.de(words),
    answers: answersWords.de(words),
    compared: comparedWords.de,
  };
}
