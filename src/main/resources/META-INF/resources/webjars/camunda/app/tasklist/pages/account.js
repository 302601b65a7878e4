// @ts-check
import api, { words } from '../../shared/api.js';
import { el, focusIn, table } from '../../shared/dom.js';
import { form } from '../../shared/form.js';
import { enrolment, recoveryCodes } from '../../shared/second-factor.js';
import { moment, synchronise } from '../../shared/time.js';
import { whole } from './whole.js';

const BROWSERS = [['Edg/', 'Edge'], ['Firefox/', 'Firefox'], ['Chrome/', 'Chrome'], ['Safari/', 'Safari']];
const SYSTEMS = [['Windows', 'Windows'], ['Android', 'Android'], ['iPhone', 'iPhone'], ['Mac OS', 'macOS'], ['Linux', 'Linux']];

const known = (names, text) => names.find(([part]) => text.includes(part))?.[1];

/** What a browser calls itself, as people call it. */
const browser = text => [known(BROWSERS, text), known(SYSTEMS, text)].filter(Boolean).join(' · ') || '其他程序';

const fact = (label, value) => el('tr', {}, el('th', { scope: 'row' }, label), el('td', {}, value));

/** The own account (R7.1): what is known of oneself, the password, and where one is signed in. */
export const account = place => {
  const self = el('div', { 'aria-live': 'polite' });
  const done = el('p.itsm-done', { role: 'status' });
  const secret = el('div');
  const factor = el('div', { 'aria-live': 'polite' });
  const sessions = el('div', { 'aria-live': 'polite' });
  const refused = el('p.itsm-refused', { role: 'alert' });

  const say = problem => {
    refused.textContent = problem.message;
  };

  const change = () => {
    done.textContent = '';
    secret.replaceChildren(form({
      title: '修改密码',
      fields: [
        { name: 'current', label: '现在的密码', kind: 'password', required: true },
        { name: 'new', label: '新密码', kind: 'password', required: true, most: 100 },
        { name: 'again', label: '再输入一次新密码', kind: 'password', required: true }],
      send: '修改',
      onsend: async ({ again, ...passwords }) => {
        if (again !== passwords.new) {
          throw { message: '', fields: [{ field: 'again', message: '两次输入的新密码不一样，请重新输入。' }] };
        }
        await api.put('me/password', passwords);
        close();
        done.textContent = '密码已修改。您在其他浏览器中的登录已经失效。';
        loadSessions();
      },
      onclose: close
    }), el('p.text-muted', {}, '新密码为 10 至 100 个字符，含大写字母、小写字母、数字和符号，不能包含用户名，也不能包含姓名中的姓或名。'));
    focusIn(secret);
  };
  const close = () => secret.replaceChildren(el('button.btn.btn-default', { type: 'button', onclick: change }, '修改密码'));

  /** @type {Field[]} */
  const proof = [
    { name: 'password', label: '您现在的登录密码', kind: 'password', required: true, most: 100 },
    { name: 'code', label: '六位验证码或恢复码', required: true, most: 40 }];
  const prove = (title, send, onsend) => {
    factor.replaceChildren(form({ title, fields: proof, send, onsend, onclose: loadFactor }));
    focusIn(factor);
  };
  const enrol = () => {
    factor.replaceChildren(enrolment(() => {
      loadFactor();
      loadSessions();
    }, loadFactor));
    focusIn(factor);
  };
  const renew = () => prove('更换恢复码？原来的恢复码随即失效。', '更换', async values => {
    const { recoveryCodes: codes } = await api.post('me/second-factor/recovery-codes', values);
    factor.replaceChildren(recoveryCodes(codes, loadFactor));
  });
  const remove = required => prove(
    required ? '停用登录验证码？您的角色须有验证码，停用后要在另一部手机上重新启用才能继续办理。' : '停用登录验证码？以后登录只用密码。', '停用', async values => {
      await api.post('me/second-factor/remove', values);
      if (required) {
        location.assign('/second-factor');
      } else {
        loadFactor();
        loadSessions();
      }
    });
  const button = (label, onclick) => el('button.btn.btn-default', { type: 'button', onclick }, label);
  const loadFactor = async () => {
    try {
      const { enrolledAt, recoveryCodesLeft, required } = await api.get('me/second-factor');
      factor.replaceChildren(...enrolledAt ? [
        el('p', {}, `已启用（${moment(enrolledAt)}）。登录时除密码外还要输入手机上的六位验证码。未用的恢复码还有 ${recoveryCodesLeft} 个。`),
        button('更换恢复码', renew), ' ', button('停用，或换一部手机', () => remove(required))]
        : [el('p', {}, '未启用。启用后，登录时除密码外还要输入手机上的六位验证码，别人知道密码也不能登录。'), button('启用登录验证码', enrol)]);
    } catch (problem) {
      say(problem);
    }
  };

  const end = one => api.delete(`me/sessions/${one.id}`).then(loadSessions, say);
  const session = one => el('tr', {},
    el('td', {}, moment(one.startedAt)), el('td', {}, moment(one.seenAt)), el('td', {}, one.from), el('td', {}, browser(one.browser)),
    el('td', {}, one.current ? '本次登录' : el('button.btn.btn-link', { type: 'button', onclick: () => end(one) }, '结束这个登录')));

  const loadSessions = async () => {
    refused.textContent = '';
    try {
      await synchronise();
      const found = await api.get('me/sessions');
      sessions.replaceChildren(
        el('p', {}, '同一个账号最多同时有三个登录，第四次登录会结束最早的一个。不认识的登录请结束，并修改密码。'),
        table(['登录时间', '最近使用', '网络地址', '浏览器', '操作'], found.map(session)));
    } catch (problem) {
      say(problem);
    }
  };

  const loadSelf = async () => {
    try {
      const [me, said] = await Promise.all([api.get('me'), words(), synchronise()]);
      self.replaceChildren(el('table.ticket-table', {}, el('tbody', {},
        fact('姓名', me.name), fact('用户名', me.id),
        fact('角色', me.roles.map(role => said.role?.[role] ?? role).join('、') || '还没有角色，请联系安全管理员'),
        fact('邮箱', me.email ?? '没有登记'), fact('手机号码', me.phone ?? '没有登记'),
        fact('最近登录', me.lastSignInAt ? moment(me.lastSignInAt) : '没有记录'))));
    } catch (problem) {
      say(problem);
    }
  };

  close();
  loadSelf();
  loadFactor();
  loadSessions();
  place.append(whole('我的账号', refused, self, el('h3', {}, '密码'), done, secret, el('h3', {}, '登录验证码'), factor,
    el('h3', {}, '在各处的登录'), sessions));
};
