// @ts-check
import api from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { moment, synchronise } from '../../shared/time.js';
import { notInPicture, picture } from './picture.js';

const LEGEND = [['passed', '已经过'], ['open', '当前步骤'], ['failed', '运行异常'], ['', '未经过']];

const stood = path => path.endedAt ? `${moment(path.startedAt)} 开始，${moment(path.endedAt)} 结束。` : `${moment(path.startedAt)} 开始，仍在办理。`;

const named = (path, id) => path.steps.find(step => step.id === id)?.name ?? '自动步骤';

const incidents = path => path.incidents.length === 0 ? [] : [
  el('h4', {}, '运行异常'),
  el('ul', {}, path.incidents.map(one => el('li', {},
    `${moment(one.at)} “${named(path, one.step)}”执行失败，${one.endedAt ? `${moment(one.endedAt)} 已恢复。` : '尚未恢复，请告知系统管理员。'}`)))];

const elsewhere = path => {
  const gone = notInPicture(path);
  return gone.length === 0 ? null : el('p', {}, `工单曾按旧版本流程办理，下列步骤在现版本中已没有：${gone.map(step => step.name ?? '未命名步骤').join('、')}。`);
};

/** The diagram with the way the ticket took, and what the process itself keeps about it (R5.5, R7.1). */
export const way = async number => {
  const [path] = await Promise.all([api.get(`tickets/${encodeURIComponent(number)}/path`), synchronise()]);
  return el('section.ticket-path', {},
    el('h4', {}, '经过的流程'),
    el('p', {}, `${path.name ?? '流程'}，第 ${path.version} 版。${stood(path)}`,
      el('span.path-legend', {}, LEGEND.map(([kind, label]) => el(`span.path-key${kind && `.${kind}`}`, {}, label)))),
    el('div.path-frame', {}, picture(path)),
    elsewhere(path), incidents(path),
    el('h4', {}, '流程数据'),
    el('dl.ticket-facts', {}, path.values.map(one => el('div', {}, el('dt', {}, one.name), el('dd', {}, one.value)))));
};
