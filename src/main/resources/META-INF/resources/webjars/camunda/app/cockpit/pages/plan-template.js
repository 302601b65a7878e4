// @ts-check
import api, { address } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { rules } from './rules.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The document that emergency plans are filled into (R4.2): whoever keeps it edits it in Word; one that lacks a part is not taken. */
export const planTemplate = place => {
  const said = el('div.itsm-said', { 'aria-live': 'polite' });
  const send = async () => {
    const [chosen] = file.files ?? [];
    file.value = '';
    said.replaceChildren(el('p', {}, `正在检查“${chosen.name}”…`));
    const sentence = await api.upload('plan-template', chosen, WORD).then(() => el('p', {}, '模板已更换，以后下载的应急方案按新模板生成。'),
      problem => el('p.itsm-refused', { role: 'alert' }, problem.message));
    said.replaceChildren(sentence);
  };
  const file = el('input', { type: 'file', accept: '.docx', id: 'itsm-plan-template', className: 'itsm-unseen', onchange: send });
  place.append(rules('/plan-template', el('h3', {}, '应急方案的模板'),
    el('p', {}, '下载现行的模板，在文字处理软件中修改版式和说明，保留双花括号中的名称，再更换。更换前先以样例试填，缺少任何一部分的不予接受。'),
    el('p', {}, el('a.btn.btn-default', { href: address('plan-template'), download: '' }, '下载模板'), ' ',
      file, el('label.btn.btn-default', { htmlFor: file.id }, '更换模板')), said));
};
