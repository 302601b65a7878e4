// @ts-check
import { root } from './base.js';

/** Says 演示环境 on the page when the server is a demonstration: only then does it have a clock that can be moved. */
const clock = new URL(`${root}/../api/demo/clock`, location.href);

fetch(clock, { headers: { Accept: 'application/json' } }).then(async answer => {
  // To the end: a browser that may not keep an answer holds it open until it has been read.
  await answer.text();
  if (answer.status !== 200) {
    return;
  }
  const notice = document.createElement('div');
  notice.className = 'demo-notice';
  notice.textContent = '演示环境';
  document.body.append(notice);
});
