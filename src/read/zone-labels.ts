/**
 * What people write instead of an IANA zone, folded and parted by `|`, by the zone that is meant: abbreviations,
 * names of Windows, countries with one zone, large cities. Cities that are part of a zone's own name need no entry.
 */
const labels = {
  'Europe/Berlin': `
    cet | cest | mez | mesz | central european time | central european standard time | central european summer time |
    mitteleuropaische zeit | w europe standard time | germany | deutschland | munich | munchen | hamburg |
    frankfurt | cologne | koln | stuttgart | dusseldorf | leipzig | dresden | nuremberg | nurnberg
  `,
  'Europe/Lisbon': 'wet | western european time | portugal | porto | lissabon',
  'Europe/Helsinki': 'eet | eastern european time',
  'Europe/Moscow': 'msk | moscow time',
  'Europe/London': `
    gmt | bst | greenwich mean time | uk time | british summer time | gmt standard time | united kingdom |
    uk | manchester | edinburgh | birmingham | cambridge | oxford
  `,
  UTC: 'utc | coordinated universal time',
  'America/New_York': `
    et | est | edt | eastern time | us east coast | east coast | eastern standard time | eastern | us eastern | boston | washington |
    washington dc | philadelphia | atlanta | miami | nyc
  `,
  'America/Chicago':
    'ct | cst | cdt | central | central time | central standard time | us central | houston | dallas | austin',
  'America/Denver': 'mt | mst | mdt | mountain | mountain time | mountain standard time | us mountain',
  'America/Los_Angeles': `
    pt | pst | pdt | pacific | west coast | us west coast | pacific time | pacific standard time | us pacific | seattle | san francisco |
    san diego | portland
  `,
  'Asia/Kolkata': `
    ist | india standard time | indian standard time | india | mumbai | delhi | new delhi | bangalore |
    bengaluru | hyderabad | pune | chennai
  `,
  'Asia/Singapore': 'sgt | singapore standard time',
  'Asia/Tokyo': 'jst | japan standard time | tokyo standard time | japan | osaka',
  'Asia/Hong_Kong': 'hkt',
  'Asia/Shanghai': 'china standard time | china | beijing | shenzhen',
  'Australia/Sydney': 'aest | aedt | canberra',
  'Australia/Adelaide': 'acst',
  'Australia/Perth': 'awst',
  'Pacific/Auckland': 'nzst | nzdt | wellington',
  'Africa/Johannesburg': 'sast | cape town',
  'Africa/Nairobi': 'eat',
  'Africa/Lagos': 'wat',
  'Asia/Dubai': 'gst | abu dhabi',
  'America/Sao_Paulo': 'brt | rio de janeiro',
  'Europe/Paris': 'romance standard time | france | lyon',
  'Europe/Budapest': 'central europe standard time',
  'Europe/Vienna': 'austria | osterreich | wien',
  'Europe/Zurich': 'switzerland | schweiz | bern | geneva | genf | basel',
  'Europe/Dublin': 'ireland',
  'Europe/Madrid': 'spain | barcelona',
  'Europe/Rome': 'italy | milan | mailand',
  'Europe/Amsterdam': 'netherlands | rotterdam | the hague',
  'Europe/Warsaw': 'poland | krakow | warschau | wroclaw | gdansk',
  'America/Toronto': 'montreal',
  'Asia/Jerusalem': 'tel aviv',
} as const;

/** The zone of each label. */
export const zoneLabels: ReadonlyMap<string, string> = new Map(
  Object.entries(labels).flatMap(([zone, words]) =>
    words.split('|').map((word): [string, string] => [word.trim(), zone]),
  ),
);
