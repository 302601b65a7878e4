// @ts-check
/** The page as it changes, seen by one observer for all scripts: what several saw for themselves, each change was looked at several times. */

/** @type {Set<(changes: MutationRecord[]) => void>} */
const told = new Set();

/** Attributes in which words stand, and the classes by which places are found. */
export const ATTRIBUTES = ['placeholder', 'title', 'aria-label', 'uib-tooltip'];

new MutationObserver(changes => told.forEach(tell => tell(changes)))
  .observe(document, { childList: true, subtree: true, characterData: true, attributeFilter: [...ATTRIBUTES, 'class'] });

/**
 * Tells of every change of elements, texts and {@link ATTRIBUTES}.
 *
 * @param {(changes: MutationRecord[]) => void} tell
 * @return {() => void} ends it
 */
export const changed = tell => {
  told.add(tell);
  return () => told.delete(tell);
};

/** Tells when elements or texts have come or gone. @param {() => void} tell @return {() => void} ends it */
export const drawn = tell => changed(changes => {
  if (changes.some(({ type }) => type === 'childList')) {
    tell();
  }
});
