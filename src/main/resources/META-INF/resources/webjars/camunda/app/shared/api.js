// @ts-check
import { root } from './base.js';
import kinds from './kinds.js';

const api = new URL(`${root}/../api/`, location.href);

/** What the server refused: its sentence, and one for each field it names. @implements {Refusal} */
export class Refused extends Error {
  /** @param {number} status @param {Partial<Problem>} problem */
  constructor(status, { detail, errors = [] }) {
    super(detail ?? '系统暂时没有应答，请稍后再试。');
    this.status = status;
    this.fields = errors;
  }
}

const cookie = name => document.cookie.split('; ').find(each => each.startsWith(`${name}=`))?.slice(name.length + 1);

const call = async (method, path, body) => {
  const file = body instanceof Blob;
  let answer;
  try {
    answer = await fetch(new URL(path, api), {
      method,
      headers: {
        Accept: 'application/json', 'Content-Type': file ? body.type : 'application/json', 'X-XSRF-TOKEN': cookie('ITSM-XSRF-TOKEN') ?? ''
      },
      body: body === undefined || file ? body : JSON.stringify(body)
    });
  } catch {
    throw new Refused(0, {});
  }
  const said = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : {};
  if (!answer.ok) {
    throw new Refused(answer.status, said);
  }
  return said;
};

/** Calls `/api` as the person whose session this is; paths are relative to it. Throws {@link Refused}. */
export default {
  get: path => call('GET', path),
  post: (path, body = {}) => call('POST', path, body),
  put: (path, body) => call('PUT', path, body),
  /** A file of this type, whatever the PC calls it. */
  upload: (path, file, type) => call('PUT', path, new Blob([file], { type })),
  delete: path => call('DELETE', path)
};

/** Where a browser fetches a file of `/api`. */
export const address = path => new URL(path, api).href;

/** @type {Promise<Words> | undefined} */
let vocabulary;

/** The words for the codes of a kind: `(await words()).status.CLOSED`. */
export const words = () => vocabulary ??= call('GET', 'words').catch(refused => {
  vocabulary = undefined;
  throw refused;
});

/** What is asked for, as it stands in an address; what is empty is left out. @param {Record<string, unknown> | null} wanted */
export const query = wanted => new URLSearchParams(Object.entries(wanted ?? {}).filter(([, value]) => value).map(([name, value]) => [name, String(value)]));

/** The address of a page of Tasklist, with what it is asked for. */
export const page = (path, wanted = {}) => `#${path}?${query(wanted)}`;

/** What the address asks the page for. */
export const asked = () => new URLSearchParams(location.hash.split('?')[1]);

/** The kind of record that a number belongs to, as its feature declares it; undefined for what is no record's number. */
export const kindOf = number => kinds.find(({ series }) => number.startsWith(`${series}-`));

/** The kinds that have pages of their own, in the order of the menu. */
export const ownPages = kinds.filter(({ pages }) => pages.module);

/** What shows the records of a kind and finds them. */
export const shownBy = ({ pages }) => import(`./kinds/${pages.module}.js`);

/** What notifications about the register of modules have for a number. */
const MODULES = '模块登记';

/** What notifications about accounts have for a number. */
const ACCOUNTS = '账号';

/** Among them a number of no kind is looked for, and is said to be unknown. */
const TICKETS = /** @type {RecordKind} */ (kinds.find(({ collection }) => collection === 'tickets'));

/** A freeze has a mere number, and no page but the calendar of changes. */
const isFreeze = number => /^\d+$/.test(number);

const pageOf = (number, { pages } = kindOf(number) ?? TICKETS) => pages.module ? page(pages.page, { number }) : page(pages.page);

/** The address of the page about a record, a freeze, the accounts or the modules. */
export const about = number => number === ACCOUNTS ? page('/accounts') : number === MODULES ? page('/modules')
  : isFreeze(number) ? page('/change-calendar') : pageOf(number);
