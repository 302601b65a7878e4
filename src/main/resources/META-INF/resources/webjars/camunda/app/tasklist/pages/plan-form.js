import { words } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { COLUMNS, PARTS } from '../../shared/pages/plan-words.js';
import { write } from '../../shared/written.js';
import { copier } from './plan-copy.js';
import { faultsIn, sayAtCells } from './plan-faults.js';
import { rowEditor } from './plan-rows.js';

/** How long one may pause while typing before the form takes it; it also takes it when a cell is left. */
const PAUSE = 300;

const SUBMITTED = /\/task\/[^/?]+\/submit-form$/;
const drafts = new WeakMap();

const field = (form, key) => form.querySelector(`textarea[id$="-field_${key}"]`);

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
  const write = () => {
    clearTimeout(pause);
    put(form, () => {
      const rows = editor.read();
      return { [part]: rows.length ? JSON.stringify(rows) : '' };
    });
  };
  const editor = rowEditor(part, said, () => {
    clearTimeout(pause);
    pause = setTimeout(write, PAUSE);
  });
  editor.element.addEventListener('focusout', write);
  return { ...editor, write };
};

/** The form draws a field anew after it was hidden; its rows are still those that were typed. */
const place = (form, part, draft) => {
  const textarea = field(form, part);
  const { element, fill, focus, write } = draft.parts[part];
  const column = textarea?.closest('.fjs-layout-column');
  if (!column) {
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
    write();
  }
};

const fillAll = (form, draft, content) => {
  Object.keys(COLUMNS).filter(part => content[part]).forEach(part => {
    draft.parts[part].fill(content[part]);
    draft.filled.add(part);
    draft.parts[part].write();
  });
  put(form, () => ({ scope: content.scope, tracking: content.tracking }));
};

const contentOf = (form, draft) => ({
  ...Object.fromEntries(Object.keys(COLUMNS).map(part => [part, draft.parts[part].read()])),
  ...Object.fromEntries(['scope', 'tracking'].map(key => [key, field(form, key)?.value]))
});

const placeCopier = (form, draft) => {
  const column = form.querySelector('input[id$="-field_form-0"]')?.closest('.fjs-layout-column');
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
  Object.keys(COLUMNS).forEach(part => place(form, part, draft));
  placeCopier(form, draft);
};

/** What is wrong with a part as a whole stands under it until it is sent again. */
const sayAtPart = (form, part, faults) => {
  const column = field(form, part)?.closest('.fjs-layout-column');
  const place = column?.querySelector('.plan-part-fault') ?? el('p.itsm-refused.plan-part-fault', { role: 'alert' });
  place.replaceChildren(...faults.map(fault => fault.message));
  column?.append(place);
};

const { open } = XMLHttpRequest.prototype;

/** Tasklist itself shows what the server refused; here it also stands where it can be put right. */
XMLHttpRequest.prototype.open = function (method, address, ...rest) {
  if (SUBMITTED.test(address)) {
    this.addEventListener('load', () => {
      const form = [...document.querySelectorAll('.fjs-container')].find(each => drafts.has(each));
      const draft = drafts.get(form);
      if (draft && this.status >= 400) {
        const rest = sayAtCells(draft.parts, faultsIn(JSON.parse(this.responseText || '{}').message ?? ''));
        Object.keys(PARTS).forEach(part => sayAtPart(form, part, rest.filter(fault => fault.field === part)));
      }
    });
  }
  return open.call(this, method, address, ...rest);
};
