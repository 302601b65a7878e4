// @ts-check
import { about, kindOf } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { answered } from '../../shared/wire.js';

const SHOWN = 60_000;
const STARTED = /\/process-definition\/[^?]*\/submit-form$/;

const done = number => `${kindOf(number)?.started ?? '已发起'} `;

/** Tells the number of what was started, as the person on the phone asks for it: Tasklist itself only says that something was. */
const tell = ({ businessKey }) => {
  document.querySelector('.registered')?.remove();
  const notice = el('div.registered', { role: 'status' }, done(businessKey), el('strong', {}, businessKey), ' ',
    el('a', { href: about(businessKey) }, '打开'), ' ',
    el('button.btn.btn-link', { type: 'button', title: '关闭', onclick: () => notice.remove() }, '关闭'));
  document.body.append(notice);
  setTimeout(() => notice.remove(), SHOWN);
};

answered('POST', STARTED, ({ status, said }) => status === 200 && said.businessKey && tell(said));
