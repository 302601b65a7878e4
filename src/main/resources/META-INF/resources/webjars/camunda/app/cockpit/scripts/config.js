// @ts-check
import '../../shared/patience.js';
import ahead from '../../shared/ahead.js';
import labels from '../../shared/labels.js';

const customScripts = ahead('cockpit', [
  'scripts/viewer-language', '../shared/demo-notice', 'scripts/tiles', 'scripts/pages', 'scripts/steps-on-diagram'
]);

await labels('cockpit');

export default {
  app: { name: '运维服务管理', vendor: '资产云平台' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  disableWelcomeMessage: true,
  customScripts
};
