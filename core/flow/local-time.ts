/** A moment as the clock on the wall shows it. `day` is the date in ISO 8601, `minute` counts from midnight. */
export interface WallTime {
  readonly day: string;
  readonly minute: number;
}

/** Whether this is an IANA time zone that this computer knows, like Europe/Berlin. */
export function isTimeZone(zone: string): boolean {
  return clockFor(zone) !== undefined;
}

/** What the clocks in this zone show at this moment (milliseconds since 1970); an unknown zone counts as UTC. */
export function wallTime(moment: number, zone: string): WallTime {
  const parts = new Map(
    (clockFor(zone) ?? utc()).formatToParts(moment).map(({ type, value }) => [type, value]),
  );
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type) ?? 0);
  const pad = (type: Intl.DateTimeFormatPartTypes) => (parts.get(type) ?? '').padStart(2, '0');
  return {
    day: `${(parts.get('year') ?? '').padStart(4, '0')}-${pad('month')}-${pad('day')}`,
    minute: number('hour') * 60 + number('minute'),
  };
}

/**
 * The first moment at which the clocks in this zone show this time or, where they skip it in spring, one after it. Where
 * they show it twice in autumn it is the earlier one.
 */
export function momentOf({ day, minute }: WallTime, zone: string): number {
  const wanted = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  const offset = (moment: number) => asUtc(wallTime(moment, zone)) - moment;
  // Clocks change by far less than a day, so the offsets of the days around are all that come into question.
  const candidates = [wanted - offset(wanted - day24), wanted - offset(wanted + day24)].sort((a, b) => a - b);
  const [early = wanted, late = wanted] = candidates;
  const exact = candidates.find((moment) => asUtc(wallTime(moment, zone)) === wanted);
  return exact ?? firstAfter(early, late, (moment) => asUtc(wallTime(moment, zone)) >= wanted);
}

/** The date so many days later. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * day24).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

const day24 = 24 * 3_600_000;

function asUtc({ day, minute }: WallTime): number {
  return Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
}

/** The first minute between the two at which it holds, given that it does at the end. */
function firstAfter(from: number, to: number, holds: (moment: number) => boolean): number {
  let [low, high] = [from, to];
  while (high - low > 60_000) {
    const middle = low + Math.floor((high - low) / 120_000) * 60_000;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return holds(low) ? low : high;
}

/** Making one costs a hundred times more than asking it. */
const clocks = new Map<string, Intl.DateTimeFormat | undefined>();
let madeUtc: Intl.DateTimeFormat | undefined;
/** Made when first asked for: the first clock takes 13 ms, and most starts of the app need none. */
function utc(): Intl.DateTimeFormat {
  madeUtc ??= makeClock('UTC');
  return madeUtc;
}

function clockFor(zone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(zone)) {
    // Names are typed by people: what nobody uses any more must not pile up.
    if (clocks.size > 500) clocks.clear();
    try {
      clocks.set(zone, zone === '' ? undefined : makeClock(zone));
    } catch {
      clocks.set(zone, undefined);
    }
  }
  return clocks.get(zone);
}

function makeClock(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
}
