// @ts-check
/**
 * The one module that replaces anything of the browser's own: Tasklist tells no script what its server answers, nor what it keeps in the
 * browser, so both are heard here.
 */

/** What begins the names under which Tasklist keeps half-filled forms. */
export const KEPT = 'camunda-form:';

/** @type {{ method: string, address: RegExp, told: (answered: Answered) => void }[]} */
const heard = [];

/** @type {((values: Record<string, unknown>) => Record<string, unknown>)[]} */
const keepers = [];

const { open } = XMLHttpRequest.prototype;
const { setItem } = Storage.prototype;

const said = request => {
  try {
    return JSON.parse(request.responseText) ?? {};
  } catch {
    return {};
  }
};

/** @type {(this: XMLHttpRequest, ...request: any[]) => void} */
XMLHttpRequest.prototype.open = function (...request) {
  for (const one of heard) {
    const match = one.method === request[0] && one.address.exec(request[1]);
    if (match) {
      this.addEventListener('load', () => one.told({ status: this.status, said: said(this), match }));
    }
  }
  Reflect.apply(open, this, request);
};

Storage.prototype.setItem = function (name, text) {
  const values = keepers.length && String(name).startsWith(KEPT)
    ? JSON.stringify(keepers.reduce((left, keeper) => keeper(left), JSON.parse(text))) : text;
  setItem.call(this, name, values);
};

/**
 * Tells what was answered to the application's own requests: the status, the JSON, and how the address matched.
 *
 * @param {string} method
 * @param {RegExp} address
 * @param {(answered: Answered) => void} told
 */
export const answered = (method, address, told) => {
  heard.push({ method, address, told });
};

/** Has a say in what of a half-filled form is kept. @param {(values: Record<string, unknown>) => Record<string, unknown>} keeper */
export const keeping = keeper => {
  keepers.push(keeper);
};
