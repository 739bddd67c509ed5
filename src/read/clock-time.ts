/** Hours that an abbreviation is ahead of UTC. Google Forms writes them behind the time, in the language of the form. */
const abbreviations: Record<string, number> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wez: 0,
  wet: 0,
  bst: 1,
  west: 1,
  wesz: 1,
  cet: 1,
  mez: 1,
  cest: 2,
  mesz: 2,
  eet: 2,
  oez: 2,
  eest: 3,
  oesz: 3,
  msk: 3,
  ist: 5.5,
  jst: 9,
  aest: 10,
  aedt: 11,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

const zonePart = String.raw`(?:(?:GMT|UTC)?\s?([+−-]\d{1,2})(?::?(\d{2}))?|([A-Z]{1,5}))?(?:\s?[[(][^\])]*[\])])?`;
const plainForm = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;
const clockForm = new RegExp(
  String.raw`^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(?:([ap])\.?\s?m\.?)?\s?(?:uhr)?\s?${zonePart}$`,
  'i',
);

/**
 * `10:39:41 PM GMT+1` in seconds from midnight UTC, or from midnight of the wall where no offset is written (then 0
 * is added for it). Undefined for what no clock shows: 24:00, 10:61, 13:05 PM.
 */
export function clockSeconds(text: string): number | undefined {
  // `19:08:16` is what most forms write.
  if (plainForm.test(text))
    return Number(text.slice(0, 2)) * 3600 + Number(text.slice(3, 5)) * 60 + Number(text.slice(6, 8));
  const parts = clockForm.exec(text);
  if (parts === null) return undefined;
  const [, hours, minutes, seconds = '0', half, offset = '0', offsetMinutes = '0', zone = ''] = parts;
  const hour = hourOf(Number(hours), half?.toLowerCase());
  if (hour === undefined || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const sign = /^[−-]/.test(offset) ? -1 : 1;
  const ahead = sign * (Number(offset.replace(/^[+−-]/, '')) * 3600 + Number(offsetMinutes) * 60);
  const named = (abbreviations[zone.toLowerCase()] ?? 0) * 3600;
  return hour * 3600 + Number(minutes) * 60 + Number(seconds) - ahead - named;
}

function hourOf(hours: number, half: string | undefined): number | undefined {
  if (half === undefined) return hours < 24 ? hours : undefined;
  return hours > 12 ? undefined : (hours % 12) + (half === 'p' ? 12 : 0);
}
