// @ts-check
import './due-first.js';
import '../../shared/patience.js';
import ahead from '../../shared/ahead.js';
import labels from '../../shared/labels.js';

const customScripts = ahead('tasklist', [
  'scripts/form-language', 'scripts/form-rules', 'scripts/list-language', 'scripts/shared-computer', '../shared/demo-notice',
  'scripts/ticket-tab', 'scripts/pages', 'scripts/due-card', 'scripts/bell', 'scripts/registered',
  'scripts/late-counts', 'scripts/next-task', 'scripts/task-actions', 'scripts/requester-lookup', 'scripts/change-form', 'scripts/plan-form',
  'scripts/password', 'scripts/refused'
]);

await labels('tasklist');

export default {
  app: { name: '运维服务管理', vendor: '资产云平台' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  disableWelcomeMessage: true,
  customScripts,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '认领当前选中的待办' },
    focusFilter: { key: 'ctrl+shift+f', description: '转到第一个筛选' },
    focusList: { key: 'ctrl+alt+l', description: '转到列表中的第一项待办' },
    focusForm: { key: 'ctrl+alt+f', description: '转到表单的第一个输入框' },
    startProcess: { key: 'ctrl+alt+p', description: '打开发起流程窗口' }
  }
};
