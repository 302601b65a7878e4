// @ts-check
import { engine, read, signedIn } from '../../shared/base.js';
import { DIALOG } from '../../shared/selectors.js';
import { answered } from '../../shared/wire.js';

/**
 * Whoever responds to a ticket goes on with it (R5.7): the ticket's next task of theirs opens where the last one was, unless the person has
 * turned to something else meanwhile.
 */
const RESPOND = 'userTask_respondTicket';
const OPENED = /\/task\/[^/?]+(\?|$)/;
const SUBMITTED = /\/task\/([^/?]+)\/submit-form$/;
const LOOKS = 20;
const PAUSE = 100;

const next = async ({ processInstanceId }) => {
  const assignee = await signedIn();
  return assignee ? (await read(`${engine}/task?${new URLSearchParams({ processInstanceId, assignee })}`))?.at(0) : null;
};

const place = () => new URLSearchParams(location.hash.split('?')[1]);

/** Tasklist itself closes a task that is done. */
const closed = async ({ id }) => {
  for (let look = 0; look < LOOKS && place().get('task') === id; look++) {
    await new Promise(resume => setTimeout(resume, PAUSE));
  }
};

const elsewhere = () => !/^#\/(\?|$)/.test(location.hash) || place().has('task') || document.querySelector(DIALOG)
  || document.activeElement?.matches('input, textarea, select, [contenteditable]');

const goOn = async done => {
  const [task] = await Promise.all([next(done), closed(done)]);
  if (task && task.taskDefinitionKey !== RESPOND && !elsewhere()) {
    const opened = place();
    opened.set('task', task.id);
    location.hash = `#/?${opened}`;
  }
};

/** @type {{ id?: string, taskDefinitionKey?: string }} */
let shown = {};

answered('GET', OPENED, ({ status, said }) => {
  shown = status === 200 && said.taskDefinitionKey ? said : shown;
});
answered('POST', SUBMITTED, ({ status, match: [, submitted] }) => {
  if (status < 300 && submitted === shown.id && shown.taskDefinitionKey === RESPOND) {
    goOn(shown);
  }
});
