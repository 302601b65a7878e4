// @ts-check
import api from './api.js';
import { el, focusIn } from './dom.js';
import { form } from './form.js';

/**
 * The steps the user may take on something beside its tasks. What is being typed stays while what is beside it is brought up to date.
 *
 * @param all the steps by the name under which the server offers them: `{label, path, send, fields, values}`; fields gets what is
 *   shown and the words, values turns what was typed and what is shown into what is sent; path may depend on what was typed
 * @param address where the thing is in the API
 * @param done called when a step was taken
 */
export const steps = (all, address, done) => {
  const offers = el('div.ticket-steps');
  const place = el('div');
  const close = () => place.replaceChildren();

  const open = async (step, shown, words) => {
    const send = async values => {
      const path = typeof step.path === 'function' ? step.path(values) : step.path;
      await api.post(`${address}/${path}`, step.values ? step.values(values, shown) : values);
      close();
      done();
    };
    try {
      const fields = await step.fields(shown, words);
      place.replaceChildren(form({ title: step.label, fields, send: step.send, onsend: send, onclose: close }));
      focusIn(place);
    } catch (problem) {
      place.replaceChildren(el('p.ticket-refused', { role: 'alert' }, problem.message));
    }
  };

  return {
    element: el('div', {}, offers, place),
    offer: (shown, words = {}) => offers.replaceChildren(...(shown.actions ?? []).filter(action => all[action]).map(action =>
      el('button.btn.btn-default', { type: 'button', onclick: () => open(all[action], shown, words) }, all[action].label)))
  };
};

/** The reason that a step asks for. @return {Field} */
export const reason = (label, most = 4000) => ({ name: 'reason', label, kind: 'textarea', required: true, most });
