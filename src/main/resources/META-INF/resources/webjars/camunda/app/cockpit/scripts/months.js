import { now } from '../../shared/time.js';

const SHANGHAI = 8 * 3600_000;

/** As far back as a report goes. */
export const MOST = 36;

/** A month of the contract's zone, so many before this one, as the API writes it: `2026-11`. */
export const monthsAgo = ago => {
  const today = new Date(now() + SHANGHAI);
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - ago)).toISOString().slice(0, 7);
};
