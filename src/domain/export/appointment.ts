/** Something with a date, as a calendar takes it. */
export interface Appointment {
  /** Stable: a calendar that imports it again changes it instead of adding another. */
  readonly id: string;
  readonly title: string;
  /** `2026-12-03`. */
  readonly day: string;
  /** `14:30`, where one is; without a time, the whole day. */
  readonly time?: string | undefined;
  /** Of a time. */
  readonly minutes?: number | undefined;
  readonly says?: string | undefined;
}

/** Whether it is a day that exists. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.slice(1).map(Number);
  if (!parts) return false;
  const [year = 0, month = 0, day = 0] = parts;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return year >= 1970 && days !== undefined && day >= 1 && day <= days;
}
