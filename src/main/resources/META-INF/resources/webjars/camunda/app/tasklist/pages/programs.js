// @ts-check
import api from '../../shared/api.js';
import { el, focusIn, line, table } from '../../shared/dom.js';
import { form } from '../../shared/form.js';
import { pager } from '../../shared/pager.js';
import { reason } from '../../shared/steps.js';
import { moment } from '../../shared/time.js';

const button = (label, onclick) => el('button.btn.btn-link', { type: 'button', onclick }, label);

/** Addresses as they are typed, divided by commas or blanks. */
const divided = text => text.split(/[\s,，、;；]+/).filter(Boolean);

/**
 * The accounts of programs (R7.1): made, shortened, given another key and ended by the security officer; what they may do is confirmed elsewhere.
 *
 * @param mayChange whether the user is the security officer
 * @param word gives the word for a code of a kind
 */
export const programs = (mayChange, word) => {
  const refused = el('p.itsm-refused', { role: 'alert' });
  const done = el('p.itsm-done', { role: 'status' });
  const edit = el('div');
  const list = el('div', { 'aria-live': 'polite' });
  let shown = 0;
  let offered = [];

  const name = call => offered.find(each => each.call === call)?.name ?? `${call}（已不再提供）`;
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
  const showKey = (id, key, sentence) => {
    done.textContent = '';
    edit.replaceChildren(el('div.itsm-form', { role: 'status' }, el('h4', {}, `${id} 的密钥`), el('p', {}, el('code', {}, key)),
      el('p', {}, sentence), button('已保存，关闭', close)));
    return load();
  };

  /** @return {Field[]} */
  const grantFields = (/** @type {any} */ one = { calls: [], addresses: [] }) => [
    { name: 'addresses', label: '网络地址（一个或多个 IP 地址或网段，用逗号分开）', value: one.addresses.join('，'), required: true, most: 900 },
    { name: 'until', label: '截止日期（含当日，最长一年）', kind: 'date', value: one.until ?? '', required: true },
    ...offered.map((each, at) => /** @type {Field} */ ({ name: `call-${at}`, label: `可以：${each.name}`, kind: 'checkbox', value: one.calls.includes(each.call) })),
    reason('理由', 1000)];
  const grant = values => ({
    calls: offered.filter((_, at) => values[`call-${at}`]).map(each => each.call),
    addresses: divided(values.addresses), until: values.until, reason: values.reason
  });

  const make = () => open(form({
    title: '新建程序账号',
    fields: [
      { name: 'id', label: '账号（“program.”加小写字母、数字或连字符）', value: 'program.', required: true, most: 48 },
      { name: 'name', label: '中文名称', required: true, most: 100 }, ...grantFields()],
    send: '新建并申请', onclose: close,
    onsend: async values => {
      const made = await api.post('programs', { id: values.id.trim(), name: values.name, ...grant(values) });
      await showKey(made.id, made.programKey, '密钥只显示这一次，请立即保存到程序的配置中。采购人信息科确认后才能使用。');
    }
  }));
  const change = one => open(form({
    title: `变更 ${one.name} 的权限`, fields: grantFields(one.calls.length ? one : one.request), send: '变更', onclose: close,
    onsend: async values => {
      const changed = await api.put(`programs/${one.id}`, grant(values));
      await finished(changed.request?.state === 'PENDING' ? `申请 ${changed.request.number} 已提出，采购人信息科确认后生效。` : '权限已减少，立即生效。');
    }
  }));
  const renew = one => open(form({
    title: `更换 ${one.name} 的密钥？原来的密钥立即失效。`, fields: [], send: '确认更换', onclose: close,
    onsend: async () => {
      const { programKey } = await api.post(`programs/${one.id}/key`);
      await showKey(one.id, programKey, '密钥只显示这一次，请立即保存到程序的配置中。');
    }
  }));
  const end = one => open(form({
    title: `结束 ${one.name}？立即生效，不能恢复。`, fields: [reason('结束的理由', 1000)], send: '结束', onclose: close,
    onsend: values => api.post(`programs/${one.id}/end`, values).then(() => finished('程序账号已结束。'))
  }));

  const waits = one => one.request?.state === 'PENDING' && one.state !== 'PENDING' ? [el('br'), el('small', {}, `变更 ${one.request.number} 待确认`)] : null;
  const why = one => one.ended ? [el('br'), el('small', {}, one.ended.reason)]
    : one.state === 'DECLINED' && one.request?.comment ? [el('br'), el('small', {}, one.request.comment)] : null;
  const granted = one => one.calls.length ? one : one.request ?? one;
  const deeds = one => one.ended ? '' : [
    button('变更', () => change(one)), button('更换密钥', () => renew(one)), button('结束', () => end(one))];

  const load = async () => {
    try {
      const [found, calls] = await Promise.all([api.get(`programs?page=${shown}&size=10`), api.get('program-calls')]);
      offered = calls;
      list.replaceChildren(found.total ? table(['名称', '可以', '网络地址', '截止日期', '最近使用', '状态', ...mayChange ? ['操作'] : []],
        found.items.map(one => line([
          [one.name, el('br'), el('small', {}, one.id)], granted(one).calls.map(call => el('div', {}, name(call))),
          granted(one).addresses.map(address => el('div', {}, address)), granted(one).until,
          one.lastUsedAt ? moment(one.lastUsedAt) : '没有记录', [word('programState', one.state), waits(one), why(one)],
          ...mayChange ? [deeds(one)] : []]))) : el('p', {}, '还没有程序账号。'), pager(found, turn));
    } catch (problem) {
      refused.textContent = problem.message;
    }
  };
  const turn = number => {
    shown = number;
    load();
  };

  load();
  return el('section.itsm-programs', {}, el('h3', {}, '程序账号'),
    el('p', {}, '电话系统、监控、备份脚本等程序使用的账号：只能调用所列接口，只能来自所列地址，到期即停；新增权限由采购人信息科在待办中确认。'),
    refused, done, mayChange ? el('p', {}, el('button.btn.btn-default', { type: 'button', onclick: make }, '新建程序账号')) : null, edit, list);
};
