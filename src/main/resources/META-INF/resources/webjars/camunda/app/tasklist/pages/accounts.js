// @ts-check
import api, { page, query, words } from '../../shared/api.js';
import { el, focusIn, line, table } from '../../shared/dom.js';
import { form } from '../../shared/form.js';
import { pager } from '../../shared/pager.js';
import { reason } from '../../shared/steps.js';
import { moment, synchronise } from '../../shared/time.js';
import { programs } from './programs.js';
import { whole } from './whole.js';

const OFFICER = 'security-officer';
const STATES = { PENDING: '待确认', CONFIRMED: '已生效', DECLINED: '未同意', REMOVED: '已收回' };
/** None of them looks like another. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** A password to be read out once; what the rules miss in it the server says. */
const proposed = () => `${[...crypto.getRandomValues(new Uint32Array(13))].map(each => SIGNS[each % SIGNS.length]).join('')}-A7`;

const button = (label, onclick) => el('button.btn.btn-link', { type: 'button', onclick }, label);

/** The accounts, for those who look after them (R7.1): made, contacted, unlocked, reset, disabled; roles asked; sign-ins. */
export const accounts = place => {
  const refused = el('p.itsm-refused', { role: 'alert' });
  const done = el('p.itsm-done', { role: 'status' });
  const edit = el('div');
  const list = el('div', { 'aria-live': 'polite' });
  const requests = el('div', { 'aria-live': 'polite' });
  const signIns = el('div', { 'aria-live': 'polite' });
  const ofPrograms = el('div');
  const shown = { accounts: 0, requests: 0, signIns: 0, of: '' };
  /** @type {Words} */
  let said = {};
  /** @type {{ id?: string, roles: string[] }} */
  let me = { roles: [] };

  const role = id => said.role?.[id] ?? id;
  const who = id => id === 'system' ? '系统' : id;
  const officer = () => me.roles.includes(OFFICER);
  const say = problem => {
    refused.textContent = problem.message;
  };
  const close = () => edit.replaceChildren();
  const open = made => {
    refused.textContent = '';
    done.textContent = '';
    edit.replaceChildren(made);
    focusIn(edit);
  };
  const finished = sentence => {
    close();
    done.textContent = sentence;
    return load();
  };

  /** It is shown once, until it is closed: nobody can ask for it again. */
  const tell = (name, password) => edit.replaceChildren(el('div.itsm-form', { role: 'status' }, el('h4', {}, `${name} 的一次性密码`),
    el('p', {}, el('code', {}, password)), el('p', {}, '只显示这一次，请转告本人；首次登录时须修改。'), button('已转告，关闭', close)));

  const make = () => open(form({
    title: '新建账号',
    fields: [
      { name: 'id', label: '用户名', required: true, most: 64 }, { name: 'name', label: '姓名', required: true, most: 100 },
      { name: 'password', label: '一次性密码（请转告本人，首次登录时须修改）', value: proposed(), required: true, most: 100 },
      { name: 'email', label: '邮箱', most: 254 }, { name: 'phone', label: '手机号码', most: 20 }],
    send: '新建', onclose: close,
    onsend: async values => {
      await api.post('accounts', values);
      finished(`账号 ${values.id} 已新建，请为其申请角色，并转告一次性密码。`);
      tell(values.name, values.password);
    }
  }));
  const contact = one => open(form({
    title: `修改 ${one.name} 的联系方式`,
    fields: [{ name: 'email', label: '邮箱', value: one.email, most: 254 }, { name: 'phone', label: '手机号码', value: one.phone, most: 20 }],
    send: '保存', onclose: close,
    onsend: values => api.put(`accounts/${one.id}/contact`, values).then(() => finished('联系方式已保存。'))
  }));
  const ask = one => open(form({
    title: `为 ${one.name} 申请角色`,
    fields: [{
      name: 'role', label: '角色', kind: 'select', required: true,
      options: Object.entries(said.role).filter(([id]) => id !== 'system-admin' && !one.roles.includes(id))
    }, reason('理由', 1000)],
    send: '申请', onclose: close,
    onsend: values => api.post(`accounts/${one.id}/roles`, values).then(asked => finished(`申请 ${asked.number} 已提出，采购人信息科确认后生效。`))
  }));
  const take = one => open(form({
    title: `收回 ${one.name} 的角色，立即生效`,
    fields: [{ name: 'role', label: '角色', kind: 'select', required: true, options: one.roles.map(id => [id, role(id)]) }],
    send: '收回', onclose: close,
    onsend: values => api.delete(`accounts/${one.id}/roles/${values.role}`).then(() => finished('角色已收回。'))
  }));
  const unlock = one => api.post(`accounts/${one.id}/unlock`).then(() => finished(`${one.name} 的账号已解锁，可以立即登录。`), say);
  const reset = one => open(form({
    title: `重置 ${one.name} 的密码？其登录随即失效。`, fields: [], send: '确认重置', onclose: close,
    onsend: async () => {
      const { oneTimePassword } = await api.post(`accounts/${one.id}/reset-password`);
      done.textContent = '';
      tell(one.name, oneTimePassword);
      load();
    }
  }));
  const resetFactor = one => open(form({
    title: `重置 ${one.name} 的登录验证码？仅在手机和恢复码都丢失时办理，先核实是本人。其登录随即失效。`, fields: [], send: '确认重置', onclose: close,
    onsend: () => api.post(`accounts/${one.id}/reset-second-factor`).then(() => finished(`${one.name} 的登录验证码已重置，请本人登录后重新启用。`))
  }));
  const shut = (one, deed, label) => open(form({
    title: `${label}账号 ${one.name}`, fields: [reason(`${label}的理由`, 1000)], send: label, onclose: close,
    onsend: values => api.post(`accounts/${one.id}/${deed}`, values).then(() => finished(`账号已${label}。`))
  }));

  const state = one => one.disabled ? [`已停用：${one.disabled.reason}`, el('br'), el('small', {}, moment(one.disabled.at))]
    : [one.oneTimePassword ? '等待修改一次性密码' : '正常', one.secondFactor ? [el('br'), el('small', {}, '已启用验证码')] : null];
  const held = one => one.disabled ? `${one.disabled.roles.map(role).join('、')}（停用期间暂停）` : one.roles.map(role).join('、') || '没有';
  const deeds = one => !officer() || one.id === me.id ? '' : one.disabled ? button('启用', () => shut(one, 'enable', '启用')) : [
    button('联系方式', () => contact(one)), button('申请角色', () => ask(one)), one.roles.length ? button('收回角色', () => take(one)) : null,
    button('解锁', () => unlock(one)), button('重置密码', () => reset(one)),
    one.secondFactor ? button('重置验证码', () => resetFactor(one)) : null, button('停用', () => shut(one, 'disable', '停用'))];

  const turn = part => number => {
    shown[part] = number;
    load();
  };
  const loadAccounts = async () => {
    const found = await api.get(`accounts?page=${shown.accounts}&size=20`);
    list.replaceChildren(table(['姓名', '用户名', '角色', '邮箱和手机', '最近登录', '状态', ...officer() ? ['操作'] : []], found.items.map(one => line([
      one.name, one.id, held(one), [one.email, one.phone].filter(Boolean).join('，'), one.lastSignInAt ? moment(one.lastSignInAt) : '没有记录',
      state(one), ...officer() ? [deeds(one)] : []]))), pager(found, turn('accounts')));
  };
  const loadRequests = async () => {
    const found = await api.get(`role-requests?page=${shown.requests}&size=10`);
    requests.replaceChildren(found.total ? table(['编号', '账号', '角色', '理由', '申请', '状态', '答复'], found.items.map(one => line([
      one.number ?? '', one.person, role(one.role), one.reason, [who(one.askedBy), el('br'), moment(one.askedAt)], STATES[one.state],
      one.answeredBy ? [who(one.answeredBy), el('br'), moment(one.answeredAt), one.comment ? [el('br'), one.comment] : null] : '']))) : el('p', {}, '还没有角色申请。'),
    pager(found, turn('requests')));
  };
  const loadSignIns = async () => {
    if (!me.roles.some(id => [OFFICER, 'auditor'].includes(id))) {
      return;
    }
    const found = await api.get(`sign-ins?${query({ id: shown.of, page: String(shown.signIns), size: '20' })}`);
    signIns.replaceChildren(el('h3', {}, '登录记录'), search, table(['时间', '用户名', '网络地址', '结果'], found.items.map(one => line([
      moment(one.at), one.id ?? '（没有这个账号）', one.from, said.signInResult?.[one.result] ?? one.result]))), pager(found, turn('signIns')));
  };
  const search = form({
    fields: [{ name: 'id', label: '用户名', most: 64 }], send: '查找',
    onsend: async values => {
      shown.of = values.id.trim();
      shown.signIns = 0;
      await loadSignIns();
    }
  });
  search.classList.add('itsm-row');

  const load = async () => {
    try {
      [me, said] = await Promise.all([api.get('me'), words(), synchronise()]);
      await Promise.all([loadAccounts(), loadRequests(), loadSignIns()]);
      add.hidden = !officer();
      if (!ofPrograms.hasChildNodes()) {
        ofPrograms.append(programs(officer(), (kind, code) => said[kind]?.[code] ?? code));
      }
    } catch (problem) {
      say(problem);
    }
  };

  const add = el('button.btn.btn-primary', { type: 'button', hidden: true, onclick: make }, '新建账号');
  load();
  place.append(whole('账号', refused, done, el('p', {}, add), edit, list,
    el('h3', {}, '角色申请'), el('p', {}, '采购人信息科在', el('a', { href: page('/') }, '待办列表'), '中办理“确认角色或程序账号”，同意后立即生效。'), requests,
    ofPrograms, signIns));
};
