/**
 * Builds an element. What is in it is text, never markup, whoever wrote it.
 *
 * @param {string} kind its tag and classes, as in a selector: `div.ticket-clock`
 * @param {object} properties of the element, also handlers such as `onclick`; those with a hyphen are attributes
 * @param content elements and texts in their order; null is left out
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
  element.append(...content.flat(Infinity).filter(part => part != null));
  return element;
};
