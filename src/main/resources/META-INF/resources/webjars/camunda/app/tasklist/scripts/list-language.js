import inChinese from '../../shared/in-chinese.js';

/** What Tasklist shows where one points at a column beside a task, or at who has the task: names that only programs know. */
inChinese(
  '.variable-label + .tooltip .tooltip-inner, [uib-tooltip="办理人"] + .tooltip .tooltip-inner',
  '.variable-label, [uib-tooltip="task.assignee"]', [
    ['number', '编号'],
    ['requesterUnit', '单位'],
    ['title', '标题'],
    ['severity', '严重程度'],
    ['task\\.assignee', '办理人']
  ]);

const ofSeverity = value => value.closest('.variable-item')
  ?.querySelector('.variable-label')?.matches('[uib-tooltip="severity"], [uib-tooltip="严重程度"]');

/** Severity is kept as the code by which the process decides. */
inChinese('.variable-value, .variable-value + .tooltip .tooltip-inner', '.variable-value', [
  ['GENERAL', '一般'],
  ['MAJOR', '重大']
], ofSeverity);
