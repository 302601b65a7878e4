// @ts-check
import api from '../api.js';
import { reason, steps as taken } from '../steps.js';

/** Only what differs is a correction. */
const changed = (values, ticket) =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => name === 'reason' || value !== (ticket[name] ?? '')));

/** What can be done about a ticket beside its tasks: by which name the server offers it, and what it asks for. */
const STEPS = {
  NOTE: {
    label: '添加备注', path: 'notes', send: '保存备注',
    fields: () => [
      { name: 'text', label: '备注', kind: 'textarea', required: true, most: 100_000 },
      { name: 'internal', label: '内部备注，不告知用户', kind: 'checkbox' }]
  },
  CORRECT: {
    label: '更正', path: 'correct', send: '保存更正', values: changed,
    fields: (ticket, words) => [
      { name: 'title', label: '标题', value: ticket.title, required: true, most: 200 },
      { name: 'requesterUnit', label: '单位', value: ticket.requesterUnit, required: true, most: 200 },
      { name: 'requesterName', label: '报告人', value: ticket.requesterName, required: true, most: 100 },
      { name: 'requesterKind', label: '用户类型', kind: 'select', value: ticket.requesterKind, options: Object.entries(words.requesterKind) },
      { name: 'requesterPhone', label: '电话', value: ticket.requesterPhone, most: 40 },
      reason('更正原因')]
  },
  HAND_BACK: { label: '退回', path: 'hand-back', send: '退回', fields: () => [reason('退回原因')] },
  REASSIGN: {
    label: '改派', path: 'reassign', send: '改派',
    fields: async ticket => [
      {
        name: 'assignTo', label: '改派给', kind: 'select', required: true,
        options: (await api.get(`tickets/${encodeURIComponent(ticket.number)}/assignees`)).map(person => [person.id, person.name])
      },
      reason('改派原因')]
  },
  CANCEL: { label: '撤销工单', path: 'cancel', send: '撤销工单', fields: () => [reason('撤销原因')] }
};

/** The steps the user may take on a ticket; done is called when one was taken. */
export const steps = (number, done) => taken(STEPS, `tickets/${encodeURIComponent(number)}`, done);
