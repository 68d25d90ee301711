/** The day on the learner's calendar, as `2026-11-23`. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0').slice(-4)}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
