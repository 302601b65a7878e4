// @ts-check
import { ATTRIBUTES, changed } from './observe.js';

/**
 * Puts words that a library has built in into Chinese, where it offers no translation: what it writes is rewritten where it stands, now
 * and whenever it changes. Only the given places are touched, never what a person said. It is the only place where a script recognises
 * sentences, and those are English and never our own: what the server says names its fields.
 *
 * @param {string} texts selector of the elements that hold such words and nothing else
 * @param {string} marked selector of the elements whose placeholders and tooltips are such words
 * @param {string[][]} sentences pairs of a whole sentence, as the source of a regular expression, and the Chinese for it, where $1 is its
 *   first group
 * @param {(element: Element) => unknown} applies whether a text that is such a sentence is the library's, asked with the element it is in
 */
export default (texts, marked, sentences, applies = _ => true) => {
  const all = sentences.map(([english, chinese]) => ({ english: new RegExp(`^${english}$`), chinese }));

  const inChinese = text => {
    const said = text.trim();
    const known = all.find(({ english }) => english.test(said));
    return known ? text.replace(said, () => said.replace(known.english, known.chinese)) : text;
  };

  const translateTexts = element => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = /** @type {Text} */ (walker.currentNode);
      const chinese = inChinese(text.data);
      if (chinese !== text.data && text.parentElement && applies(text.parentElement)) {
        text.data = chinese;
      }
    }
  };

  const translateAttributes = element => {
    for (const attribute of ATTRIBUTES.filter(name => element.hasAttribute(name))) {
      const said = element.getAttribute(attribute);
      const chinese = inChinese(said);
      if (chinese !== said && applies(element)) {
        element.setAttribute(attribute, chinese);
      }
    }
  };

  const translateItself = element => {
    if (element.closest(texts)) {
      translateTexts(element);
    }
    if (element.matches(marked)) {
      translateAttributes(element);
    }
  };

  const translate = element => {
    translateItself(element);
    element.querySelectorAll(texts).forEach(translateTexts);
    element.querySelectorAll(marked).forEach(translateAttributes);
  };

  /** A page is built in hundreds of changes at once: what is inside of something new is looked at with it. */
  const translateChanged = changes => {
    const added = new Set();
    const touched = new Set();
    for (const { type, target, addedNodes } of changes) {
      if (type === 'childList') {
        addedNodes.forEach(node => (node.nodeType === Node.ELEMENT_NODE ? added : touched).add(node.nodeType === Node.ELEMENT_NODE ? node : target));
      } else {
        touched.add(type === 'attributes' ? target : target.parentElement);
      }
    }
    for (const element of added) {
      let above = element.parentElement;
      while (above && !added.has(above)) {
        above = above.parentElement;
      }
      if (!above && element.isConnected) {
        translate(element);
      }
    }
    touched.forEach(element => element?.isConnected && translateItself(element));
  };

  translate(document.body);
  changed(translateChanged);
};
