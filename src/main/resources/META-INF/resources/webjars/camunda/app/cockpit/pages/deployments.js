// @ts-check
import api, { address, asked, page, query } from '../../shared/api.js';
import { el, table } from '../../shared/dom.js';
import { moment, synchronise } from '../../shared/time.js';
import { pager } from '../../shared/pager.js';
import { rules } from './rules.js';

const KINDS = { PROCESS: '流程', DECISION: '决策表' };

const refusal = problem => el('div.itsm-refused', { role: 'alert' },
  problem.message.split('\n').map(line => el('p', {}, line)));

const list = lines => el('ul.itsm-changes', {}, lines.map(line => el('li', {}, line)));

const download = (deployment, file) => el('div', {}, el('a', {
  href: address(`deployments/${encodeURIComponent(deployment)}/file?${query({ name: file })}`), download: file.split('/').pop()
}, file.split('/').pop()));

/** Fills a place with what is found, or with why it cannot be shown. */
const fill = (place, found, draw) => Promise.all([found, synchronise()])
  .then(([answer]) => place.replaceChildren(...draw(answer)), problem => place.replaceChildren(refusal(problem)));

/** Which element, row or field was added, changed or removed; fetched when somebody looks. */
const changes = deployment => {
  const lines = el('div', { hidden: true });
  const show = async () => {
    lines.hidden = !lines.hidden;
    opener.setAttribute('aria-expanded', String(!lines.hidden));
    if (!lines.hidden && !lines.hasChildNodes()) {
      await fill(lines, api.get(`deployments/${encodeURIComponent(deployment.id)}`), found => [list(found.changes)]);
    }
  };
  const opener = el('button.btn.btn-link', { type: 'button', 'aria-expanded': 'false', onclick: show }, '与上一版的差别');
  return [opener, lines];
};

const record = place => fill(place, api.get(`deployments?${query({ size: 20, page: asked().get('page') })}`), found => [
  el('p', {}, found.total === 0 ? '还没有人部署过，现行的都是系统自带的。' : `共 ${found.total} 次部署，最近的在前。`),
  found.total === 0 ? '' : table(['时间', '人员', '修改原因', '文件', '差别'], found.items.map(one => el('tr', {},
    el('td', {}, moment(one.at)), el('td', {}, one.byName), el('td', {}, el('span.ticket-text', {}, one.reason ?? '')),
    el('td', {}, one.files.map(file => download(one.id, file))), el('td', {}, changes(one))))),
  pager(found, number => {
    location.hash = page('/deployments', { page: number });
  })]);

const inForce = place => fill(place, api.get('deployments/current'), found => [
  el('p', {}, '请从现行的文件开始修改。流程要和它的表单一起部署，决策表单独部署。'),
  table(['种类', '名称', '现行版本', '下载'], found.map(model => el('tr', {},
    el('td', {}, KINDS[model.kind]), el('td', {}, model.name ?? model.key), el('td', {}, `第 ${model.version} 版`),
    el('td', {}, model.files.map(file => download(model.deployment, file))))))]);

const base64 = file => new Promise((done, failed) => {
  const reader = new FileReader();
  reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
  reader.onerror = () => failed(new Error(`文件“${file.name}”无法读取，请重新选择。`));
  reader.readAsDataURL(file);
});

const passed = found => [el('p', {}, '检查通过，可以部署。与现行版本的差别：'), list(found.changes)];

const deployed = found => [
  el('p', {}, '已部署。现行版本：', found.models.length === 0 ? '表单' : found.models.map(model => `${model.name ?? model.key}第 ${model.version} 版`).join('、'), '。'),
  el('p', {}, '与上一版的差别：'), list(found.changes)];

/** Files and the reason; what is wrong with them stays on the page until it is put right. */
const upload = ondeployed => {
  const files = el('input', { type: 'file', multiple: true, accept: '.bpmn,.dmn,.form', id: 'itsm-files', className: 'itsm-unseen' });
  const chosen = el('span', {}, '尚未选择文件');
  const reason = el('input.form-control', { id: 'itsm-reason', maxLength: 255 });
  const said = el('div.itsm-said', { 'aria-live': 'polite' });
  files.onchange = () => {
    chosen.textContent = [...files.files ?? []].map(file => file.name).join('、') || '尚未选择文件';
    said.replaceChildren();
  };
  const send = async (path, wait, draw) => {
    const buttons = [check, submit];
    buttons.forEach(button => {
      button.disabled = true;
    });
    said.replaceChildren(el('p', {}, wait));
    try {
      const content = await Promise.all([...files.files ?? []].map(async file => ({ name: file.name, content: await base64(file) })));
      const found = await api.post(path, { reason: reason.value, files: content });
      said.replaceChildren(...draw(found));
      return true;
    } catch (problem) {
      said.replaceChildren(refusal(problem));
      return false;
    } finally {
      buttons.forEach(button => {
        button.disabled = false;
      });
    }
  };
  const deploy = async () => {
    if (await send('deployments', '正在检查和部署…', deployed)) {
      files.value = '';
      reason.value = '';
      chosen.textContent = '尚未选择文件';
      ondeployed();
    }
  };
  const check = el('button.btn.btn-default', { type: 'button', onclick: () => send('deployments/check', '正在检查…', passed) }, '先检查');
  const submit = el('button.btn.btn-primary', { type: 'submit' }, '部署');
  const onsubmit = event => {
    event.preventDefault();
    deploy();
  };
  return el('form.itsm-form', { onsubmit, noValidate: true },
    el('div.itsm-field', {}, files, el('label.btn.btn-default', { htmlFor: files.id }, '选择文件'), ' ', chosen),
    el('div.itsm-field', {}, el('label', { htmlFor: reason.id }, '修改原因', el('span.itsm-star', { title: '必填' }, '*')), reason),
    el('div', {}, check, ' ', submit), said);
};

/** What is in force, a change to it, and what was deployed, by whom, when and why (R7.4). */
export const deployments = place => {
  const current = el('div');
  const kept = el('div.ticket');
  const refresh = () => {
    inForce(current);
    record(kept);
  };
  place.append(rules('/deployments', el('h3', {}, '部署修改'), upload(refresh), el('h3', {}, '现行版本'), current, el('h3', {}, '部署记录'), kept));
  refresh();
};
