// @ts-check
import api from '/camunda/app/shared/api.js';
import { enrolment } from '/camunda/app/shared/second-factor.js';

const place = /** @type {HTMLElement} */ (document.getElementById('second-factor'));
const on = () => location.assign('/');

api.get('me/second-factor').then(({ enrolledAt }) => {
  if (enrolledAt) {
    place.textContent = '您已经启用了登录验证码。要换手机、换恢复码或停用，请到待办列表的“我的账号”。';
  } else {
    place.replaceChildren(enrolment(on));
  }
}, problem => {
  place.textContent = problem.message;
});
