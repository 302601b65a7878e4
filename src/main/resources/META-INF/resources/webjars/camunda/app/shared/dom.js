// @ts-check
/**
 * Builds an element. What is in it is text, never markup, whoever wrote it.
 *
 * @template {string} K
 * @param {K} kind its tag and classes, as in a selector: `div.ticket-clock`
 * @param {Record<string, any>} properties of the element, also handlers such as `onclick`; those with a hyphen are attributes
 * @param {...Content} content elements and texts in their order; null is left out
 * @return {ElementOf<K>}
 */
export const el = (kind, properties = {}, ...content) => {
  const [tag, ...classes] = kind.split('.');
  const element = document.createElement(tag);
  element.classList.add(...classes);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes('-')) {
      element.setAttribute(name, value);
    } else {
      element[name] = value;
    }
  }
  element.append(.../** @type {any[]} */ (content).flat(Infinity).filter(part => part != null));
  return /** @type {any} */ (element);
};

/** What an event happened to. @param {Event} event */
export const target = event => /** @type {HTMLInputElement} */ (event.target);

/** Moves the focus to the first input of a place, or to the first that is such. @param {Element} place */
export const focusIn = (place, which = 'input, textarea, select, button') =>
  /** @type {HTMLElement | null} */ (place.querySelector(which))?.focus();

/** A table of lines under their heads. @param kind further classes, as in a selector */
export const table = (heads, lines, kind = '') => el(`table.ticket-table${kind}`, {},
  el('thead', {}, el('tr', {}, heads.map(head => el('th', { scope: 'col' }, head)))), el('tbody', {}, lines));

/** A line of a table. */
export const line = cells => el('tr', {}, cells.map(cell => el('td', {}, cell ?? '')));
