import { formatNumber } from '../../model/format-number.ts';
import type { LotteryCatalogue } from './lottery-catalogue.ts';

const people = (n: number, one: string, more: string): string =>
  n === 1 ? `Eine Person ${one}` : `${formatNumber(n, { language: 'de' })} Personen ${more}`;

export const germanLotteryWords: LotteryCatalogue = {
  title: 'Losverfahren',
  note: 'Mit Namen und Chancen; für die Koordination und alle, die das Los prüfen',
  sections: {
    audit: 'Zur Prüfung',
    waiting: 'Warteliste in der gelosten Reihenfolge',
    order: 'Die ganze Reihenfolge und die Chancen',
    repeat: 'So lässt sich das Los wiederholen',
    announcement: 'Was angekündigt wird',
  },
  audit: ({ applicants, places, drawn, seed, announced, waitingUntil, equal }) =>
    [
      `${people(applicants, 'erfüllte', 'erfüllten')} die Bedingungen; für ${formatNumber(places, { language: 'de' })} gab es einen Platz.`,
      `Gelost am ${drawn} mit dem Losungswort „${seed}“${announced === undefined ? '' : `, veröffentlicht am ${announced}`}.`,
      equal
        ? 'Die Chance war für alle gleich.'
        : 'Die Chancen waren nicht gleich, denn für manche Themen und Orte gab es mehr Mentorinnen und Mentoren; die Chance jeder Person, bewiesen oder sonst aus 10.000 Auslosungen geschätzt, steht in lottery.csv.',
      `Die Menschen auf der Warteliste sind die Vergleichsgruppe${waitingUntil === undefined ? '' : ` bis zum ${waitingUntil}`}.`,
    ].join(' '),
  figures: {
    applicants: 'Im Losverfahren',
    places: 'Durch das Los mit Platz',
    waiting: 'Warten jetzt',
    later: 'Später mit Platz',
  },
  details: {
    applicants: 'erfüllten die Bedingungen und wollten einen Platz',
    places: 'mehr wären in keiner Reihenfolge möglich gewesen',
    waiting: 'in der gelosten Reihenfolge',
    later: 'als ein Platz frei wurde, oder nach der Auslosung dazugekommen',
  },
  certain: ({ always, never }) =>
    [
      ...(always === 0
        ? []
        : [
            `${people(always, 'hätte', 'hätten')} bei jeder Auslosung einen Platz bekommen: Niemand hätte ihn nehmen können.`,
          ]),
      ...(never === 0
        ? []
        : [
            `${people(never, 'hätte', 'hätten')} bei keiner einen bekommen: Es kommt niemand für sie infrage.`,
          ]),
    ].join(' '),
  nobodyWaits: 'Niemand wartet: Es gab für alle einen Platz.',
  standing: {
    yes: 'Platz durch das Los',
    later: 'Platz, der frei wurde',
    no: 'wartet',
    gone: 'nimmt nicht mehr teil',
  },
  columns: {
    number: 'Als Nächstes',
    draw: 'Gelost als',
    person: 'Person',
    standing: 'Ergebnis',
    chance: 'Chance',
    error: 'Standardfehler',
  },
  waitingCaption: 'Die Warteliste',
  waitingMeasure:
    'Wer zuerst steht, wird zuerst gefragt, sobald jemand, der infrage kommt, Platz hat; mentor match --lottery tut das.',
  orderCaption: 'Alle in der gelosten Reihenfolge',
  orderMeasure: (draws) =>
    `Chance auf einen Platz vor der Auslosung; 0 % und 100 % sind bewiesen, die übrigen aus ${draws} Auslosungen geschätzt.`,
  afterDraw: 'kam später',
  exact: 'exakt',
  repeat: [
    'Das Los einer Person ist der SHA-256-Wert aus Losungswort, einem Null-Byte, dem Wort lottery, einem Null-Byte und der Kennung der Person. Der kleinste kommt zuerst; wer nach den Regeln Vorrang hat, kommt vor dem Los.',
    'In dieser Reihenfolge bekommt jede Person einen Platz, die sich zusammen mit allen bisherigen zuordnen lässt; die anderen warten. Wie das Los auch fällt: Die Zahl der Plätze bleibt gleich.',
    'mentor verify rechnet das alles mit eigenem Code nach. Von Hand ist das erste Los:',
  ],
  announcement: ({ classes, announced }) =>
    [
      'Melden sich mehr Menschen an, als wir zuordnen können, werden die Plätze unter allen verlost, die die Bedingungen erfüllen.',
      'Rang, Sympathie und Schnelligkeit zählen nicht.',
      ...(classes
        ? ['Wer beim letzten Mal leer ausging, und wen die Regeln sonst nennen, kommt vor der Auslosung.']
        : []),
      `Die Regel und ein Losungswort werden${announced === undefined ? '' : ` am ${announced}`} veröffentlicht, bevor wir wissen, wer sich anmeldet; alle können die Auslosung nachrechnen.`,
      'Wen das Los übergeht, der kommt beim nächsten Mal zuerst.',
    ].join(' '),
};
