/** A field for the own password shows nothing of it from the first character on, and nothing of it is kept in the browser (R4.1). */
const FIELD = '.fjs-container input[id$="-field_password"]';
const KEPT = 'camunda-form:';

new MutationObserver(() => document.querySelectorAll(`${FIELD}:not([type=password])`).forEach(field => {
  field.type = 'password';
  field.autocomplete = 'current-password';
})).observe(document.body, { childList: true, subtree: true });

const { setItem } = Storage.prototype;

/** Tasklist keeps what is half-filled when somebody saves it or the session ends. */
Storage.prototype.setItem = function (key, text) {
  const { password, ...rest } = String(key).startsWith(KEPT) ? JSON.parse(text) : {};
  return setItem.call(this, key, password === undefined ? text : JSON.stringify(rest));
};
