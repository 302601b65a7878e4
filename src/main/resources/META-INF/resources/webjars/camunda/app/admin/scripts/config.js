// @ts-check
import '../../shared/patience.js';
import labels from '../../shared/labels.js';

await labels('admin');

export default {
  app: { name: '运维服务管理', vendor: '资产云平台' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  disableWelcomeMessage: true,
  customScripts: ['../shared/demo-notice']
};
