// @ts-check
import { answered } from '../../shared/wire.js';

/** What the server refuses of a form also stands at the fields it names, where it can be put right; Tasklist itself shows the sentence only. */
answered('POST', /\/submit-form$/, async ({ status, said }) => {
  if (status >= 400 && said.errors?.length) {
    (await import('../pages/form-refusals.js')).say(said.errors);
  }
});
