/** How far each goes, and what it is called. */
const KINDS = {
  lat: { most: 90, called: 'latitude', letters: 'NS' },
  lon: { most: 180, called: 'longitude', letters: 'EW' },
} as const;

/** What is wrong with a cell that is to be a latitude or a longitude, with the rule; `undefined` for nothing. */
export function degreesProblem(
  kind: keyof typeof KINDS,
  text: string,
  other: string,
): readonly [rule: string, message: string] | undefined {
  const { most, called } = KINDS[kind];
  if (text === '') return ['empty-cell', `this cell is empty: write the ${called} in degrees, as in 46.58`];
  if (!/^-?\d{1,3}(?:\.\d+)?$/.test(text)) {
    const meant = inDegrees(kind, text);
    const hint = meant === undefined ? 'in the south and west with "-" in front, as in -33.9' : `here ${meant}`;
    return ['not-a-number', `"${text}" is not a number of degrees: write digits and a point, ${hint}`];
  }
  if (Math.abs(Number(text)) <= most) return undefined;
  const isTurned = kind === 'lat' && Math.abs(Number(text)) <= 180 && Math.abs(Number(other)) <= 90 && other !== '';
  const hint = isTurned ? '. "lat" and "lon" seem to be the wrong way round' : '';
  return ['not-a-number', `${text} is no ${called}: it lies between -${most} and ${most}${hint}`];
}

const DEGREES =
  /^([+-]?\d{1,3})(?:[.,](\d+))?\s*°?\s*(?:(\d{1,2})\s*['′’]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*(?:"|″|”|'')\s*)?([NSEW])?$/i;

/** What a text such as `53°58′N` or `53,98` says in degrees with a point; `undefined` where that is not plain. */
function inDegrees(kind: keyof typeof KINDS, text: string): string | undefined {
  const [, whole, decimals, minutes = '0', seconds = '0', letter = ''] = DEGREES.exec(text) ?? [];
  if (whole === undefined || !(KINDS[kind].letters + ' ').includes(letter === '' ? ' ' : letter.toUpperCase()))
    return undefined;
  const size = Math.abs(Number(whole)) + Number(`0.${decimals ?? '0'}`) + Number(minutes) / 60 + Number(seconds) / 3600;
  const isNegative = whole.startsWith('-') || /[SW]/i.test(letter);
  return `${isNegative ? '-' : ''}${Number(size.toFixed(4))}`;
}
