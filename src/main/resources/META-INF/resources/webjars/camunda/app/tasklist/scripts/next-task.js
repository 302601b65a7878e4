/**
 * Whoever responds to a ticket goes on with it (R5.7): the ticket's next task of theirs opens where the last one was, unless the person has
 * turned to something else meanwhile.
 */
const RESPOND = 'userTask_respondTicket';
const OPENED = /\/task\/[^/?]+(\?|$)/;
const SUBMITTED = /\/task\/([^/?]+)\/submit-form$/;
const LOOKS = 20;
const PAUSE = 100;

const base = document.querySelector('base');
const get = async address => {
  const answer = await fetch(address, { headers: { Accept: 'application/json' } });
  return answer.ok ? answer.json() : null;
};

const next = async ({ processInstanceId }) => {
  const { userId } = await get(`${base.getAttribute('app-root')}/api/admin/auth/user/default`) ?? {};
  const mine = new URLSearchParams({ processInstanceId, assignee: userId ?? '' });
  return userId ? (await get(`${base.getAttribute('engine-api')}engine/default/task?${mine}`))?.at(0) : null;
};

const place = () => new URLSearchParams(location.hash.split('?')[1]);

/** Tasklist itself closes a task that is done. */
const closed = async ({ id }) => {
  for (let look = 0; look < LOOKS && place().get('task') === id; look++) {
    await new Promise(resume => setTimeout(resume, PAUSE));
  }
};

const elsewhere = () => !/^#\/(\?|$)/.test(location.hash) || place().has('task') || document.querySelector('.modal-dialog')
  || document.activeElement?.matches('input, textarea, select, [contenteditable]');

const goOn = async done => {
  const [task] = await Promise.all([next(done), closed(done)]);
  if (task && task.taskDefinitionKey !== RESPOND && !elsewhere()) {
    const opened = place();
    opened.set('task', task.id);
    location.hash = `#/?${opened}`;
  }
};

let shown = {};

const { open } = XMLHttpRequest.prototype;

XMLHttpRequest.prototype.open = function (method, address, ...rest) {
  const [, submitted] = SUBMITTED.exec(address) ?? [];
  if (submitted && submitted === shown.id && shown.taskDefinitionKey === RESPOND) {
    const done = shown;
    this.addEventListener('load', () => this.status < 300 && goOn(done));
  } else if (method === 'GET' && OPENED.test(address)) {
    this.addEventListener('load', () => {
      const task = this.status === 200 ? JSON.parse(this.responseText) : {};
      shown = task.taskDefinitionKey ? task : shown;
    });
  }
  return open.call(this, method, address, ...rest);
};
