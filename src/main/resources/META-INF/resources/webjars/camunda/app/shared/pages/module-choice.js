// @ts-check
import api from '../api.js';
import { el } from '../dom.js';
import { COLUMN } from '../selectors.js';
import { replace } from '../written.js';
import { names } from './change-words.js';

/** Below a field for modules those of the register: one that is chosen is added as a line. Whoever may not read them notices nothing. */
export const offerModules = async input => {
  if (input.dataset.offersModules) {
    return;
  }
  input.dataset.offersModules = 'true';
  const { modules } = await api.get('modules').catch(() => ({ modules: [] }));
  const add = name => {
    const typed = names(input.value);
    if (!typed.includes(name)) {
      replace(input, [...typed, name].join('\n'));
    }
  };
  if (modules.length && input.isConnected) {
    const choice = { role: 'group', 'aria-label': '已登记的模块，点选填入' };
    (input.closest(COLUMN) ?? input.parentElement).append(el('div.module-choice', choice,
      modules.map(name => el('button.btn.btn-default.btn-xs', { type: 'button', onclick: () => add(name) }, name))));
  }
};
