const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.(\d+))?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/**
 * Reads an ISO 8601 time with any number of fractional digits, of which three count. W&B writes UTC, at times without
 * saying so.
 *
 * @returns null for anything else.
 */
export function parseTimestamp(text: string | null): Date | null {
  const [matched, day, time = '00:00', seconds = '00', fraction = '', zone = 'Z'] = iso.exec(text ?? '') ?? [];
  if (matched === undefined) return null;
  const [, sign = '+', hours = '00', minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  const local = `${day}T${time}:${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
  const date = new Date(local);
  // A day such as 31 February would otherwise turn into one of March.
  if (Number.isNaN(date.getTime()) || date.toISOString() !== local) return null;
  const offsetMs = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(date.getTime() + (sign === '-' ? offsetMs : -offsetMs));
}
