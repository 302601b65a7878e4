// @ts-check
/**
 * Where things are in what Tasklist 7.24 and its form-js 1.8.7 draw. No other script of ours knows their classes and ids, and
 * SelectorsInBrowserTest fails when one of these matches nothing any more.
 */

/** A form that form-js has drawn. */
export const FORM = '.fjs-container';

/** What form-js draws a field in, with what is said about it. */
export const COLUMN = '.fjs-layout-column';

/** The class of what is wrong with a field. */
export const FAULT = 'fjs-form-field-error';

/** A window of Tasklist's, what is around it, and what it is drawn in. */
export const WINDOW = '.modal-content';
export const DIALOG = '.modal-dialog';
export const BACKGROUND = '.modal';

/** The open task. */
export const TASK = '.task-details';

/** What sends a form. */
export const SEND = 'button.btn-primary';

/** The lists on the left, and the names by which they are chosen. */
export const LISTS = '.task-filter';
export const LIST_NAMES = '.task-filter .name a';

/** What signs out. */
export const SIGN_OUT = '.logout';

/** The columns beside a task in a list, their values, and who has the task. */
export const CARD_LABELS = '.variable-label';
export const CARD_VALUES = '.variable-value';
export const CARD_ITEM = '.variable-item';
export const ASSIGNEE = '[uib-tooltip="task.assignee"], [uib-tooltip="办理人"]';

/** The words that form-js itself says. */
export const WORDS = ['.fjs-form-field-error li', '.fjs-select-placeholder', '.flatpickr-weekday', '.flatpickr-monthDropdown-month'];

/** The same in lists that are searched, tables and repeated fields, which the forms that the test opens do not have. */
export const RARE_WORDS = ['.fjs-dropdownlist-empty', '.fjs-table-empty', '.fjs-table-body td[colspan]', '.fjs-table-nav-label', '.fjs-repeat-render-add',
  '.fjs-repeat-render-collapse', '.cur-month'];

/**
 * The input of a field. Every field of our forms has `field_` and its key for its id.
 *
 * @param {string} key
 * @param {string} part where a field has several: `-date` and `-time`, `-0`, `-1` … of answers
 */
export const inputOf = (key, part = '') => `:is(input, textarea)[id$="-field_${key}${part}"]`;

/** The key of the field an input belongs to, and which part of it. @param {any} input */
export const keyOf = input => {
  const [, key = '', part = ''] = input?.id?.match?.(/-field_(\w+?)(-\d+|-date|-time)?$/) ?? [];
  return { key, part };
};
