// @ts-check
import inChinese from '../../shared/in-chinese.js';
import { FORM, RARE_WORDS, WORDS } from '../../shared/selectors.js';

const NUMBER = '(-?[\\d.e+]+)';
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The words that form-js 1.8.7 has built in. */
inChinese([...WORDS, ...RARE_WORDS].join(), `${FORM} :is([placeholder], [title], [aria-label])`, [
  ['Field is required\\.', '此项必填。'],
  ['Field must match pattern .*\\.', '格式不正确。'],
  [`Field must have minimum value of ${NUMBER}\\.`, '不能小于 $1。'],
  [`Field must have maximum value of ${NUMBER}\\.`, '不能大于 $1。'],
  [`Field must have minimum length of ${NUMBER}\\.`, '至少 $1 个字。'],
  [`Field must have maximum length of ${NUMBER}\\.`, '最多 $1 个字。'],
  ['Field must be a valid email\\.', '电子邮箱格式不正确。'],
  ['Field must be a valid +international phone number\\. .*', '电话号码须带国家代码，例如 +8651385215000。'],
  ['Value is not a number\\.', '须为数字。'],
  ['Value is expected to be an integer\\.', '须为整数。'],
  [`Value is expected to have at most ${NUMBER} decimal digits?\\.`, '最多 $1 位小数。'],
  [`Please select a valid value, the two nearest valid values are ${NUMBER} and ${NUMBER}\\.`, '数值无效，最接近的有效值为 $1 和 $2。'],
  ['Date and time must both be entered\\.', '日期和时间都须填写。'],
  ['Select', '请选择'],
  ['Search', '查找'],
  ['No results', '没有匹配项'],
  ['All values selected', '已全部选择'],
  ['Nothing to show\\.', '没有内容。'],
  ['Add new', '添加一行'],
  ['Collapse', '收起'],
  ['Expand all \\((\\d+)\\)', '全部展开（$1）'],
  ['of', '/'],
  ['Remove tag', '移除'],
  ['Previous page', '上一页'],
  ['Next page', '下一页'],
  ['Click to remove sorting', '点击取消排序'],
  ['yyyy/mm?/dd?', '年/月/日'],
  ['hh:mm(?: \\?m)?', '时:分'],
  ...MONTHS.map((month, i) => [month, `${i + 1}月`]),
  ...['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].map((day, i) => [day, '日一二三四五六'[i]])
]);
