// @ts-check
// what most of them are built on, and each would only ask for when it has come itself
import { root } from './base.js';
import './dom.js';
import './in-chinese.js';
import './time.js';

/**
 * Fetches an application's own scripts while Camunda's part is still starting, so that they are at hand when it asks for them under the
 * same addresses.
 *
 * @param app which application, by its address
 * @param scripts as `customScripts` names them
 */
export default (app, scripts) => {
  const base = new URL(`${root}/app/${app}/`, location.href);
  document.head.append(...scripts.map(script => Object.assign(document.createElement('link'), {
    rel: 'modulepreload', href: new URL(`${script}.js?bust=${window.bust}`, base)
  })));
  return scripts;
};
