const ATTRIBUTES = ['placeholder', 'title', 'aria-label', 'uib-tooltip'];

/**
 * Puts words that a library has built in into Chinese, where it offers no translation: what it writes is rewritten where it stands, now
 * and whenever it changes. Only the given places are touched, never what a person said.
 *
 * @param texts selector of the elements that hold such words and nothing else
 * @param marked selector of the elements whose placeholders and tooltips are such words
 * @param sentences pairs of a whole sentence, as the source of a regular expression, and the Chinese for it, where $1 is its first group
 */
export default (texts, marked, sentences) => {
  const known = sentences.map(([english, chinese]) => [new RegExp(`^${english}$`), chinese]);

  const inChinese = text => {
    const said = text.trim();
    const [english, chinese] = known.find(([sentence]) => sentence.test(said)) ?? [];
    return english ? text.replace(said, () => said.replace(english, chinese)) : text;
  };

  const translateTexts = element => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const chinese = inChinese(text.data);
      if (chinese !== text.data) {
        text.data = chinese;
      }
    }
  };

  const translateAttributes = element => {
    for (const attribute of ATTRIBUTES.filter(name => element.hasAttribute(name))) {
      const said = element.getAttribute(attribute);
      const chinese = inChinese(said);
      if (chinese !== said) {
        element.setAttribute(attribute, chinese);
      }
    }
  };

  const translate = node => {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    if (!element) {
      return;
    }
    if (element.closest(texts)) {
      translateTexts(element);
    }
    element.querySelectorAll(texts).forEach(translateTexts);
    if (element.matches(marked)) {
      translateAttributes(element);
    }
    element.querySelectorAll(marked).forEach(translateAttributes);
  };

  translate(document.body);
  new MutationObserver(changes => changes.forEach(change => {
    if (change.type !== 'childList') {
      translate(change.target);
    }
    change.addedNodes.forEach(translate);
  })).observe(document.body, { childList: true, subtree: true, characterData: true, attributeFilter: [...ATTRIBUTES, 'class'] });
};
