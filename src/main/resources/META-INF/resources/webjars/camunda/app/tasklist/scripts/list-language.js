// @ts-check
import inChinese from '../../shared/in-chinese.js';
import { ASSIGNEE, CARD_ITEM, CARD_LABELS, CARD_VALUES } from '../../shared/selectors.js';

/** What comes up where one points at something. */
const tip = of => `:is(${of}) + .tooltip .tooltip-inner`;

/** What Tasklist shows where one points at a column beside a task, or at who has the task: names that only programs know. */
inChinese(tip(`${CARD_LABELS}, ${ASSIGNEE}`), `${CARD_LABELS}, ${ASSIGNEE}`, [
  ['number', '编号'],
  ['requesterUnit', '单位'],
  ['title', '标题'],
  ['severity', '严重程度'],
  ['task\\.assignee', '办理人']
]);

const ofSeverity = value => value.closest(CARD_ITEM)?.querySelector(CARD_LABELS)?.matches('[uib-tooltip="severity"], [uib-tooltip="严重程度"]');

/** Severity is kept as the code by which the process decides. */
inChinese(`${CARD_VALUES}, ${tip(CARD_VALUES)}`, CARD_VALUES, [
  ['GENERAL', '一般'],
  ['MAJOR', '重大']
], ofSeverity);
