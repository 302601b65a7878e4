// @ts-check
import api from './api.js';

/** How long the server's time is taken to run on as this PC's does; the clock of a demonstration may jump meanwhile. */
const TRUSTED = 30_000;

let ahead = 0;
let asked = -Infinity;
let answer = Promise.resolve();

/** Brings {@link now} up to date when that was long ago. A PC's own clock may be wrong, so it only measures how much time has gone by. */
export const synchronise = () => {
  if (performance.now() - asked > TRUSTED) {
    asked = performance.now();
    answer = api.get('time').then(time => {
      ahead = Date.parse(time.now) - (asked + performance.now()) / 2;
    }).catch(() => {
      asked = -Infinity;
    });
  }
  return answer;
};

/** The server's time in milliseconds, by which deadlines are judged; like the server's it ticks in whole seconds. */
export const now = () => Math.floor((performance.now() + ahead) / 1000) * 1000;

const SHANGHAI = 8 * 3600_000;
const two = number => String(number).padStart(2, '0');

/**
 * An instant as people of the contract read it, whatever the zone of the PC: `11月25日 09:30`, with the year where it is not this one.
 *
 * @param {Instant | number} instant
 */
export const moment = instant => {
  const at = new Date((typeof instant === 'number' ? instant : Date.parse(instant)) + SHANGHAI);
  const year = at.getUTCFullYear() === new Date(now() + SHANGHAI).getUTCFullYear() ? '' : `${at.getUTCFullYear()}年`;
  const seconds = at.getUTCSeconds() ? `:${two(at.getUTCSeconds())}` : '';
  return `${year}${at.getUTCMonth() + 1}月${at.getUTCDate()}日 ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}${seconds}`;
};

/** A length of time in its two largest units: `1小时5分`. @param {number} milliseconds */
export const length = milliseconds => {
  const seconds = Math.floor(milliseconds / 1000);
  /** @type {[number, string][]} */
  const parts = [[Math.floor(seconds / 86400), '天'], [Math.floor(seconds / 3600) % 24, '小时'], [Math.floor(seconds / 60) % 60, '分'], [seconds % 60, '秒']];
  const first = parts.findIndex(([count]) => count > 0);
  return first < 0 ? '0秒' : parts.slice(first, first + 2).filter(([count]) => count > 0).map(([count, unit]) => count + unit).join('');
};

/** The milliseconds of an ISO 8601 duration of hours, minutes and seconds, negative ones included. @param {Duration} [duration] */
export const milliseconds = duration => {
  const [hours = 0, minutes = 0, seconds = 0] = duration?.match(/^PT(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?\d+)S)?$/)?.slice(1).map(part => Number(part ?? 0)) ?? [];
  return (hours * 3600 + minutes * 60 + seconds) * 1000;
};

/**
 * How a deadline stands: in words, and as the class that colours it.
 *
 * @param {Instant} [deadline] nothing is said where there is none
 * @param near whether it is near, as in the list 即将超时
 * @return {Standing}
 */
export const standing = (deadline, near = false) => {
  if (!deadline) {
    return { late: '', words: '' };
  }
  const left = Date.parse(deadline) - now();
  return left < 0 ? { late: 'overdue', words: `已超时 ${length(-left)}` }
    : { late: near ? 'due-soon' : '', words: `剩余 ${length(left)}` };
};
