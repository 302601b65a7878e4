// @ts-check
import api from './api.js';
import { el, focusIn } from './dom.js';
import { form } from './form.js';

const FILE = '恢复码.txt';
const HEAD = '资产云平台运维服务管理 · 恢复码（每个只能用一次，请保存在安全的地方）';

const print = codes => {
  const sheet = open('', '_blank');
  if (!sheet) {
    return;
  }
  sheet.document.title = HEAD;
  sheet.document.body.append(...[HEAD, ...codes].map(text => {
    const paragraph = sheet.document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  }));
  sheet.print();
};

/** Ten recovery codes, for the only time they are seen. @param on is called when they are kept */
export const recoveryCodes = (codes, on) => el('div.itsm-form.itsm-codes', { role: 'status' },
  el('h4', {}, '恢复码'),
  el('p', {}, '手机丢失或不在身边时，每个恢复码可以代替验证码登录一次。它们只显示这一次：请打印或保存成文件，放在安全的地方，不要存在手机上。'),
  el('ol', {}, codes.map(code => el('li', {}, el('code', {}, code)))),
  el('div', {},
    el('button.btn.btn-default', { type: 'button', onclick: () => print(codes) }, '打印'), ' ',
    el('a.btn.btn-default', { download: FILE, href: `data:text/plain;charset=utf-8,${encodeURIComponent([HEAD, ...codes].join('\r\n'))}` }, '保存成文件'), ' ',
    el('button.btn.btn-primary', { type: 'button', onclick: on }, '已经保存，继续')));

/**
 * Enrols a second factor in three steps: the password, the phone, the recovery codes.
 *
 * @param {() => void} on is called at the end
 * @param {() => void} [onclose] leaves it
 */
export const enrolment = (on, onclose) => {
  const place = el('div');

  const confirm = ({ secret, qr }) => {
    const code = form({
      fields: [{ name: 'code', label: '手机上显示的六位验证码', required: true, most: 20 }], send: '启用', onclose: onclose ?? start,
      onsend: async values => {
        const { recoveryCodes: codes } = await api.post('me/second-factor/confirm', values);
        place.replaceChildren(el('p.itsm-done.told', { role: 'status' }, '登录验证码已启用，下次登录时要输入。您在其他浏览器中的登录已经失效。'), recoveryCodes(codes, on));
      }
    });
    place.replaceChildren(el('div.itsm-phone', {},
      el('p', {}, '第二步：打开手机上的验证器（应用商店中搜索“验证器”可以安装），用它扫下面的二维码，然后输入它显示的六位数字。'),
      el('img.itsm-qr', { src: `data:image/svg+xml,${encodeURIComponent(qr)}`, alt: '供手机验证器扫描的二维码', width: 240, height: 240 }),
      el('p', {}, '不能扫码时，在验证器中选择手工输入，类型选“基于时间”，密钥为：'),
      el('p', {}, el('code.itsm-secret', {}, secret.match(/.{1,4}/g).join(' ')))), code);
    focusIn(code);
  };

  const start = () => place.replaceChildren(form({
    title: '第一步：再输入一次密码',
    fields: [{ name: 'password', label: '您现在的登录密码', kind: 'password', required: true, most: 100 }], send: '下一步', onclose,
    onsend: async values => confirm(await api.post('me/second-factor', values))
  }));

  start();
  return place;
};
