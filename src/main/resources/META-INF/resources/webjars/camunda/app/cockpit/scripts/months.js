// @ts-check
import { now } from '../../shared/time.js';

const SHANGHAI = 8 * 3600_000;

/** As far back as a report goes. */
export const MOST = 36;

/** A month of the contract's zone, so many before this one, as the API writes it: `2026-11`. */
export const monthsAgo = ago => {
  const today = new Date(now() + SHANGHAI);
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - ago)).toISOString().slice(0, 7);
};

/** The last three years, the latest first, as choices: a browser's own field for months speaks the language of the PC. @return {Choice[]} */
export const months = () => Array.from({ length: MOST }, (none, ago) => {
  const month = monthsAgo(ago);
  return [month, `${month.slice(0, 4)}年${Number(month.slice(5))}月`];
});
