const steps = [
  { unit: 'year', seconds: 31_557_600 },
  { unit: 'month', seconds: 2_629_800 },
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
] as const;

const isoWithoutZone = /T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;

/** Says how long ago a time is, such as `about 2 hours ago`; a text that is not a time is returned as it is. */
export function relativeTime(time: string, now: Date): string {
  // W&B writes times in UTC, at times without saying so; JavaScript would take them for local.
  const zoned = isoWithoutZone.test(time) ? `${time}Z` : time;
  const seconds = (now.getTime() - Date.parse(zoned)) / 1_000;
  if (Number.isNaN(seconds)) return time;
  const step = steps.find((candidate) => Math.abs(seconds) >= candidate.seconds);
  if (step === undefined) return 'just now';
  const count = Math.floor(Math.abs(seconds) / step.seconds);
  const span = `about ${count} ${step.unit}${count === 1 ? '' : 's'}`;
  return seconds < 0 ? `in ${span}` : `${span} ago`;
}
