// @ts-check
import { words } from '../../shared/api.js';
import { input } from '../../shared/form-js.js';
import { COLUMNS } from '../../shared/pages/plan-words.js';
import { COLUMN, inputOf } from '../../shared/selectors.js';
import { write } from '../../shared/written.js';
import { sayFirst } from './form-refusals.js';
import { copier } from './plan-copy.js';
import { sayAtCells } from './plan-faults.js';
import { rowEditor } from './plan-rows.js';

/** How long one may pause while typing before the form takes it; it also takes it when a cell is left. */
const PAUSE = 300;

const drafts = new WeakMap();

/** @return {HTMLTextAreaElement | null} */
const field = (form, key) => form.querySelector(`textarea${inputOf(key)}`);

/** What the rows, or a copied plan, say stands in the fields that the form sends. */
const put = (form, values) => write(form, values, { atOnce: true, over: true });

const parsed = text => {
  try {
    const rows = JSON.parse(text || '[]');
    return Array.isArray(rows) ? rows : null;
  } catch {
    return null;
  }
};

/** One part: what is typed in its rows stands as JSON in the field that the form sends. */
const partOf = (form, part, said) => {
  let pause;
  const keep = () => {
    clearTimeout(pause);
    put(form, () => {
      const rows = editor.read();
      return { [part]: rows.length ? JSON.stringify(rows) : '' };
    });
  };
  const editor = rowEditor(part, said, () => {
    clearTimeout(pause);
    pause = setTimeout(keep, PAUSE);
  });
  editor.element.addEventListener('focusout', keep);
  return { ...editor, keep };
};

/** The form draws a field anew after it was hidden; its rows are still those that were typed. */
const place = (form, part, draft) => {
  const textarea = field(form, part);
  const { element, fill, focus, keep } = draft.parts[part];
  const column = textarea?.closest(COLUMN);
  if (!textarea || !column) {
    return;
  }
  element.disabled = textarea.disabled || textarea.readOnly;
  if (column.contains(element)) {
    return;
  }
  const rows = parsed(textarea.value);
  if (!draft.filled.has(part) && rows) {
    fill(rows);
    draft.filled.add(part);
  }
  if (draft.filled.has(part)) {
    column.append(element);
    textarea.tabIndex = -1;
    textarea.addEventListener('focus', focus);
    keep();
  }
};

const fillAll = (form, draft, content) => {
  Object.keys(COLUMNS).filter(part => content[part]).forEach(part => {
    draft.parts[part].fill(content[part]);
    draft.filled.add(part);
    draft.parts[part].keep();
  });
  put(form, () => ({ scope: content.scope, tracking: content.tracking }));
};

const contentOf = (form, draft) => ({
  ...Object.fromEntries(Object.keys(COLUMNS).map(part => [part, draft.parts[part].read()])),
  ...Object.fromEntries(['scope', 'tracking'].map(key => [key, field(form, key)?.value]))
});

const placeCopier = (form, draft) => {
  const column = input(form, 'form')?.closest(COLUMN);
  if (column && !column.contains(draft.copier)) {
    column.append(draft.copier);
  }
};

const begin = (form, said) => {
  const draft = { filled: new Set(), parts: Object.fromEntries(Object.keys(COLUMNS).map(part => [part, partOf(form, part, said)])) };
  draft.copier = copier(content => {
    const before = contentOf(form, draft);
    fillAll(form, draft, content);
    return () => fillAll(form, draft, before);
  });
  return draft;
};

/** Gives the draft of an emergency plan rows to type in (R4.2); called whenever the form may have drawn itself anew. */
export const attach = async form => {
  const said = await words();
  const draft = drafts.get(form) ?? begin(form, said);
  drafts.set(form, draft);
  sayFirst(form, faults => sayAtCells(draft.parts, faults));
  Object.keys(COLUMNS).forEach(part => place(form, part, draft));
  placeCopier(form, draft);
};
