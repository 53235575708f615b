import { Day } from "../values/index.ts";
import { dayNumbered, numberOf } from "./day-number.ts";

/**
 * The solar day of a day in the Vietnamese lunar calendar (months 1–12, not the leap month), or null where the
 * month has no such day. Follows Hồ Ngọc Đức's method: astronomical new moons and solar terms at UTC+7, which is
 * why the new year of 2030 differs from the Chinese one.
 */
export function lunarToSolar(year: number, month: number, day: number): Day | null {
  if (![year, month, day].every(Number.isInteger) || month < 1 || month > 12 || day < 1 || day > 30) return null;
  if (year < 1900 || year > 2199) return null;
  const solsticeYear = month >= 11 ? year : year - 1;
  const first = eleventhMonth(solsticeYear);
  const hasLeapMonth = eleventhMonth(solsticeYear + 1) - first >= 13;
  let moon = (month + 1) % 12;
  if (hasLeapMonth && moon >= leapOffset(first)) moon += 1;
  const start = newMoonDay(first + moon);
  return start + day - 1 < newMoonDay(first + moon + 1) ? fromJulian(start + day - 1) : null;
}

/** The first day of the lunar year that begins in a solar year. */
export function tetOf(year: number): Day {
  const day = lunarToSolar(year, 1, 1);
  if (day === null) throw new RangeError("lunar years are known from 1900 to 2199");
  return day;
}

const utcOffset = 7 / 24;
const firstNewMoon = 2_415_021.076998695; // of 1900, Julian day
const lunation = 29.530588853;
const julianOf1970 = 2_440_588;

const fromJulian = (julian: number): Day => dayNumbered(julian - julianOf1970);

// The number of the new moon that begins the month of the winter solstice (the sun's twelfth 9, 270°).
function eleventhMonth(year: number): number {
  const lastDay = numberOf(Day.parse(`${year}-12-31`)) + julianOf1970;
  const moon = Math.floor((lastDay - Math.floor(firstNewMoon)) / lunation);
  return sunTwelfth(newMoonDay(moon)) >= 9 ? moon - 1 : moon;
}

// The leap month is the first after the solstice in which the sun stays in one twelfth.
function leapOffset(first: number): number {
  let offset = 1;
  while (offset < 13 && sunTwelfth(newMoonDay(first + offset)) !== sunTwelfth(newMoonDay(first + offset + 1)))
    offset += 1;
  return offset;
}

const newMoonDay = (moon: number): number => Math.floor(newMoonAt(moon) + 0.5 + utcOffset);

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

// Jean Meeus, Astronomical Algorithms: the instant of a new moon as a Julian day, counted from that of January 1900.
function newMoonAt(moon: number): number {
  const t = moon / 1236.85;
  const sun = 359.2242 + 29.10535608 * moon - 0.0000333 * t ** 2 - 0.00000347 * t ** 3;
  const body = 306.0253 + 385.81691806 * moon + 0.0107306 * t ** 2 + 0.00001236 * t ** 3;
  const node = 21.2964 + 390.67050646 * moon - 0.0016528 * t ** 2 - 0.00000239 * t ** 3;
  const mean =
    2_415_020.75933 +
    29.53058868 * moon +
    0.0001178 * t ** 2 -
    0.000000155 * t ** 3 +
    0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t ** 2);
  const correction =
    (0.1734 - 0.000393 * t) * sine(sun) +
    0.0021 * sine(2 * sun) -
    0.4068 * sine(body) +
    0.0161 * sine(2 * body) -
    0.0004 * sine(3 * body) +
    0.0104 * sine(2 * node) -
    0.0051 * sine(sun + body) -
    0.0074 * sine(sun - body) +
    0.0004 * sine(2 * node + sun) -
    0.0004 * sine(2 * node - sun) -
    0.0006 * sine(2 * node + body) +
    0.001 * sine(2 * node - body) +
    0.0005 * sine(2 * body + sun);
  const earthClock = -0.000278 + 0.000265 * t + 0.000262 * t ** 2;
  return mean + correction - earthClock;
}

// In which twelfth of its yearly path (0–11, from the March equinox) the sun stands as a day begins at UTC+7.
function sunTwelfth(julian: number): number {
  const t = (julian - 0.5 - utcOffset - 2_451_545) / 36_525;
  const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3;
  const longitude =
    280.46645 +
    36_000.76983 * t +
    0.0003032 * t ** 2 +
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.00029 * sine(3 * anomaly);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}
