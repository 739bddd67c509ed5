import { formatNumber } from '../../model/format-number.ts';
import { capitalised, listed } from '../counted.ts';
import { germanOfSeveral } from './german-of-several.ts';
import type { ScheduleWords } from './schedule-words.ts';
import { germanNoun, germanUnits, ofGermanUnits, type UnitNoun } from './unit-nouns.ts';

const n = (count: number): string => formatNumber(count, { language: 'de' });
const ofPersons = (count: number): string => (count === 1 ? '1 Person' : `${n(count)} Personen`);
const minutes = (count: number): string => (count === 1 ? '1 Minute' : `${n(count)} Minuten`);
const mentors = (count: number): string =>
  count === 1 ? 'eine Mentorin oder ein Mentor' : `${n(count)} Mentorinnen und Mentoren`;

/** What this page says of units of that kind. */
export function germanScheduleWords(noun: UnitNoun): ScheduleWords {
  const said = germanOfSeveral[noun];
  const named = germanNoun(noun);
  const tandems = (count: number): string => germanUnits(noun, count);
  const ofTandems = (count: number): string => ofGermanUnits(noun, count);
  return {
    title: 'Terminplan',
    audienceNote: 'Enthält Namen; nicht für Teilnehmende',
    lead: ({ meetings, pairs, events, from, to }) =>
      `${n(meetings)} ${meetings === 1 ? said.meeting : said.meetings} ${ofTandems(pairs)}${events === 0 ? '' : ` und ${events === 1 ? 'eine Veranstaltung' : `${n(events)} Veranstaltungen`} für alle`} ${meetings + events === 1 ? 'steht' : 'stehen'} im Plan, ${from === to ? `am ${from}` : `vom ${from} bis zum ${to}`}.`,
    leadNothing: `Es gibt nichts zu planen: ${capitalised(named.none)} ist offen, und im Programm steht keine Veranstaltung mehr aus.`,
    allPlaced: 'Alles hat einen Termin.',
    notPlaced: (meetings, pairs) =>
      `Für ${n(meetings)} Treffen ${ofTandems(pairs)} fand sich keine Zeit; hier ist eine Entscheidung nötig.`,

    unplacedTitle: 'Wofür sich keine Zeit fand',
    unplacedOf: (meetings, of) => `Für ${n(meetings)} von ${n(of)} Treffen fand sich keine Zeit`,
    reason: {
      'no-common-hours': said.noHours,
      busy: said.busy,
      blackout: 'es bleiben nur Tage, an denen sich niemand treffen soll',
      holiday: 'es bleiben nur Feiertage',
      room: 'kein Raum ist frei, wenn sie sich treffen könnten',
      limits: 'die Mentorin oder der Mentor hat an diesen Tagen oder in diesen Wochen schon genug Treffen',
      'after-end': 'der Termin läge nach dem Ende des Programms',
    },
    adviceTitle: 'Was sich tun lässt',
    advice: {
      'no-common-hours': `${said.ask}, oder meetings.hours weiter fassen; das nächste mentor schedule nutzt sie.`,
      busy: 'Fragen, welcher feste Termin weichen kann, und die neue Kalenderdatei in busy/ legen; das nächste mentor schedule findet die Lücke.',
      blackout: 'Einen Tag aus meetings.blackout nehmen oder auf diese Treffen verzichten.',
      limits: `meetings.limits mit Zustimmung der Mentorin oder des Mentors anheben, ${said.limits}.`,
      holiday: 'Einen Tag in holidays.csv zum Arbeitstag machen oder auf diese Treffen verzichten.',
      room: 'Einen Raum oder längere Öffnungszeiten in rooms.csv eintragen oder Treffen per Video zulassen: meetings.mode: either.',
      'after-end': 'Ein späteres Ende in program.yaml eintragen oder auf diese Treffen verzichten.',
    },
    moreUnplaced: (pairs) =>
      `${pairs === 1 ? named.oneMore : `${n(pairs)} weitere ${named.many}`} mit je weniger Treffen: Wie viele es sind, steht in der Tabelle der ${named.many}.`,

    summary: 'Überblick',
    meetings: said.title,
    toCome: (count) => `${n(count)} stehen noch bevor`,
    firstMeetings: 'Erste Treffen',
    ofPairs: (pairs) => `von ${n(pairs)} ${pairs === 1 ? named.one : named.ofMany}`,
    fromTo: (from, to) => (from === to ? from : `${from} bis ${to}`),
    onDay: (day) => `am ${day}`,
    withoutTime: 'Ohne Termin',
    ofSoManyPairs: (pairs) => `Treffen ${ofTandems(pairs)}`,
    none: 'keine',
    outside: 'Außerhalb der eigenen Zeiten',
    ofPeople: (people) => `von ${ofPersons(people)}`,
    upToMinutes: (count) => `insgesamt höchstens je ${minutes(count)}`,
    changed: 'Geändert',
    movedAndCancelled: (moved, cancelled) => `${n(moved)} verschoben, ${n(cancelled)} abgesagt`,

    timelineTitle: 'Die Termine des Durchgangs',
    nextForAll: (event, day) => `Nächster Termin für alle: ${event} am ${day}`,
    runs: (from, to) =>
      from === to ? `Das Programm findet am ${from} statt` : `Das Programm läuft vom ${from} bis zum ${to}`,
    timelineMeasure: `Ein Strich ist ein Tag; ein Balken reicht ${named.firstToLast}, hohl, wenn er noch bevorsteht; stehende Balken zählen`,
    program: 'Programm',
    events: 'Veranstaltungen',
    reviews: 'Vereinbarung prüfen',
    waves: 'Befragungsrunden',
    breaks: 'Keine Treffen',
    pairsIn: (pairs, when) => `${tandems(pairs)}, ${when}`,
    named: (name, when) => `${name}, ${when}`,
    what: 'Was',
    kindOfDate: 'Art',
    from: 'Von',
    until: 'Bis',
    timelineTable: 'Termine des Durchgangs',
    timelineSource: `Quelle: program.yaml, schedule.csv. Befragungsrunden zählen vom Beginn ${named.each} an.`,

    loadTitle: 'Treffen je Woche',
    loadWithin: (most, limit) =>
      `In keiner Woche hat jemand mehr als ${n(most)} Treffen mit Mentees; höchstens ${n(limit)} sollten es sein`,
    loadOver: (count, limit) =>
      `${count === 1 ? 'Eine Person hat' : `${n(count)} Mentorinnen und Mentoren haben`} in mindestens einer Woche mehr als ${n(limit)} Treffen, die Grenze des Programms`,
    loadMeasure: (limit, shown, all) =>
      `Treffen mit Mentees je Mentorin oder Mentor und Woche, ohne Veranstaltungen; die vollsten Wochen zuerst${shown < all ? `: die ersten ${n(shown)} von ${n(all)}, die übrigen stehen in der Tabelle` : ''}. Umrandet: mehr als ${n(limit)} in einer Woche`,
    loadAlternative: ({ mentors: count, name, most, week, limit }) =>
      `Treffen je Woche, ${mentors(count)}. Die vollste Woche: ${name}, ${n(most)} Treffen in der Woche ab ${week}. Die Grenze liegt bei ${n(limit)} in der Woche.`,
    weekAxis: 'Treffen in der Woche ab Montag',
    monthAxis: 'Treffen im Monat',
    loadTable: 'Treffen je Mentorin oder Mentor',
    loadOrder: 'Die vollsten Wochen zuerst, dann die meisten Treffen, dann nach Namen.',
    mentor: 'Mentorin oder Mentor',
    inAll: 'Insgesamt',
    mostInAWeek: 'Höchstens in einer Woche',
    weekFrom: 'Erste solche Woche, ab Montag',

    fairnessTitle: 'Wer sich außerhalb der eigenen Zeiten trifft',
    nobodyOutside: 'Niemand trifft sich außerhalb der eigenen Zeiten.',
    outsideFinding: (some, of, most) =>
      `${n(some)} von ${ofPersons(of)} ${some === 1 ? 'trifft' : 'treffen'} sich auch außerhalb der eigenen Zeiten, ${some === 1 ? '' : 'niemand davon mehr als '}${minutes(most)} insgesamt`,
    outsideMeasure: (shown, all) =>
      `Minuten aller Treffen und Veranstaltungen außerhalb der eigenen Zeiten; die meisten zuerst${shown < all ? `: die ersten ${n(shown)} von ${ofPersons(all)}, die übrigen stehen in der Tabelle` : ''}`,
    minutes: (count) => `${n(count)} min`,
    outsideTable: 'Minuten außerhalb der eigenen Zeiten',
    outsideOrder: 'Die meisten zuerst, dann nach Namen.',
    ownHours:
      'Eigene Zeiten sind die bei der Anmeldung genannten, sonst die Zeiten des Programms auf der eigenen Uhr; bei Veranstaltungen immer diese.',
    person: 'Person',
    clock: 'Ortszeit',
    minutesUnit: 'Minuten',

    eventsTitle: 'Veranstaltungen',
    eventsTable: 'Veranstaltungen für alle',
    noEvents: 'Im Programm steht keine Veranstaltung für alle.',
    eventsMeasure: (city) =>
      `Zeiten nach der Uhr in ${city}; in jeder Kalenderdatei steht die eigene. Nach Tagen geordnet.`,
    event: 'Veranstaltung',
    day: 'Tag',
    time: 'Uhrzeit',
    people: 'Personen',
    stateTitle: 'Stand',

    pairsTitle: said.table,
    pairsTable: (pairs) => `Termine ${ofTandems(pairs)}`,
    pairsMeasure: said.measure,
    pair: said.name,
    withMentor: (mentor) => `mit ${mentor}`,
    groupOf: (leads) => `Gruppe von ${leads}`,
    inTheWay: (names) => `Im Weg: ${names}; ohne sie gäbe es einen Termin.`,
    talkInTheWay: (names, round) => `${names} in Runde ${n(round)}`,
    meetsWithout: (names) => `Keine Stunde der Woche passt allen: ${named.the} trifft sich ohne ${names}.`,
    meetsWithoutAdvice:
      'Nach einer Stunde fragen, die den anderen passt, sie in die Anmeldung eintragen und mentor schedule neu planen lassen; oder einen anderen Platz suchen.',
    without: (names) => `ohne ${names}`,
    leftOut: (count, of) =>
      `${count === 1 ? 'Eine Person kann' : `${ofPersons(count)} können`} zu den Treffen ${ofTandems(of)} nicht kommen.`,

    roundsTitle: 'Runden',
    roundsMeasure: (city) => `Zeiten nach der Uhr in ${city}.`,
    roundsTable: 'Die Runden',
    round: 'Runde',
    roundNumber: (round) => `Runde ${n(round)}`,
    rounds: (first, last) => (first === last ? `Runde ${first}` : `Runden ${first} bis ${last}`),
    roundsOf: (talks) => (talks === 1 ? '1 Gespräch' : `${n(talks)} Gespräche`),
    talks: 'Gespräche',
    roundsPage: 'Wer mit wem spricht, Runde für Runde, zum Aushängen',
    eachItsOwn: 'je nach Gespräch',
    place: 'Wo',
    doorTitle: 'Wer mit wem spricht',
    doorLead: ({ rounds, talk, change, day }) =>
      `${rounds === 1 ? 'Eine Runde' : `${n(rounds)} Runden`} am ${day}: je ${minutes(talk)}${change === 0 ? '' : `, ${minutes(change)} zum Wechseln`}. Bitte in jeder Runde den eigenen Namen suchen.`,
    doorLeadLong: (rounds) =>
      `${rounds === 1 ? 'Eine Runde' : `${n(rounds)} Runden`}. Bitte in jeder Runde den eigenen Namen suchen.`,
    doorNote: 'Für alle, die teilnehmen',
    talksWith: 'Mit',
    first: 'Erstes Treffen',
    review: 'Vereinbarung prüfen',
    midPoint: 'Halbzeit',
    closing: 'Abschluss',
    noTime: 'keine Zeit gefunden',
    notPlanned: 'nicht vorgesehen',
    soManyWithout: (count) => `${n(count)} ohne Termin`,

    basisTitle: 'Worauf der Plan beruht',
    rhythm: (cadence, length) => `Rhythmus der Treffen: ${cadence}; Dauer: ${length}.`,
    oneDay: ({ day, clock, talk, change }) =>
      `Alle Runden folgen am ${day} ab ${clock} Uhr aufeinander: ${minutes(talk)} je Gespräch, ${minutes(change)} zum Wechseln.`,
    hours: (days, from, to) =>
      `Treffen liegen ${days} zwischen ${from} und ${to} Uhr auf der eigenen Uhr jeder Person.`,
    limits: (day, week, gap) =>
      `Höchstens ${n(day)} Treffen am Tag und ${n(week)} in der Woche je Mentorin oder Mentor, dazwischen mindestens ${minutes(gap)}.`,
    blackout: (stretches) => `In diesen Zeiten trifft sich niemand: ${stretches}.`,
    holidays: (countries, without, own) =>
      [
        countries.length === 0
          ? 'Feiertage bleiben unbeachtet: Von niemandem ist das Land bekannt.'
          : `Feiertage sind beachtet für ${listed(
              countries.map((c) => `${c.name} (${ofPersons(c.people)})`),
              'de',
            )}.`,
        ...(countries.length > 0 && without > 0
          ? [`Von ${ofPersons(without)} ist kein Land bekannt; für sie zählen keine.`]
          : []),
        ...(own > 0
          ? [`holidays.csv ergänzt oder ändert ${own === 1 ? 'einen Tag' : `${n(own)} Tage`}.`]
          : []),
      ].join(' '),
    holidaysIgnored: 'Feiertage bleiben unbeachtet: meetings.holidays ist false.',
    calendars: (read, people) =>
      read === 0
        ? 'Es lagen keine Kalender mit belegten Zeiten vor: Treffen können auf andere Termine fallen.'
        : `Kalender mit belegten Zeiten lagen von ${n(read)} von ${ofPersons(people)} vor. Bei den übrigen können Treffen auf andere Termine fallen.`,
    fromDayToDay: (from, to) => `${from} bis ${to}`,
    onDays: (days) => days,
    weekdays: {
      Mon: 'montags',
      Tue: 'dienstags',
      Wed: 'mittwochs',
      Thu: 'donnerstags',
      Fri: 'freitags',
      Sat: 'samstags',
      Sun: 'sonntags',
    },
    assumed: {
      start: (day) => `In program.yaml steht kein Beginn; angenommen wurde der ${day}.`,
      end: (day) => `In program.yaml steht kein Ende; angenommen wurde der ${day}.`,
    },
    stays:
      'Vergangenes und alles, was als stattgefunden, ausgefallen, verschoben oder abgesagt eingetragen ist, blieb unberührt. Termine, die noch passen, bleiben stehen.',
    seeded:
      'Die Zeiten stammen aus einer Suche mit festem Startwort: Dieselben Dateien ergeben denselben Plan.',
  };
}
