// @ts-check
import '../../shared/patience.js';
import labels from '../../shared/labels.js';

await labels('welcome');

export default {
  app: { name: '运维服务管理', vendor: '资产云平台' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  disableWelcomeMessage: true,
  links: [],
  customScripts: ['scripts/profile-language', '../shared/demo-notice']
};
