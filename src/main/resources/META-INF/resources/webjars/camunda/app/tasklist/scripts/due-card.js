// @ts-check
import { el } from '../../shared/dom.js';
import { moment, now, standing, synchronise } from '../../shared/time.js';

const EVERY = 10_000;

const show = card => {
  const { late, words } = standing(card.dataset.due, Date.parse(card.dataset.near) <= now());
  card.className = `due-card ${late}`;
  card.textContent = `截止 ${moment(card.dataset.due)}\u3000${words}`;
};

const showAll = async () => {
  await synchronise();
  document.querySelectorAll('.due-card').forEach(show);
};

setInterval(() => document.visibilityState === 'visible' && showAll(), EVERY);
addEventListener('visibilitychange', showAll);

/** The deadline on each card, to the minute and by the server's time: red when it has passed, amber in the last quarter of its time (R5.7). */
export default [{
  id: 'due-card',
  pluginPoint: 'tasklist.card',
  properties: { priority: 1000 },
  render: (place, _, scope) => scope.$watch('task.due', due => {
    const card = el('div.due-card');
    place.replaceChildren(...due ? [card] : []);
    if (due) {
      card.dataset.due = due;
      card.dataset.near = scope.task.followUp;
      synchronise().then(() => show(card));
    }
  })
}];
