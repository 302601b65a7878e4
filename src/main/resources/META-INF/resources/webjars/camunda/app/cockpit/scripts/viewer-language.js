// @ts-check
import inChinese from '../../shared/in-chinese.js';

/** The words that Cockpit and its viewers of diagrams and decision tables have built in. */
inChinese(
  '.hit-policy, .clause, .annotation.header, .view-drd-button, .output-variable.type, .input-variable.type, td.actions, th.actions, .null-value, '
    + '.notifications .message',
  '.navigation.zoom button, .hit-policy, .decision-table-name, .processes-dashboard [uib-tooltip], .dmn-decision-table-container [title]',
  [
    ['Error: (.*)', '$1'],
    ['Actions', '操作'],
    ['null', '空'],
    ['zoom in', '放大'],
    ['zoom out', '缩小'],
    ['reset zoom', '恢复大小'],
    ['Toggle this section', '展开或收起此部分'],
    ['Hit policy:', '命中策略：'],
    ['Unique', '唯一'],
    ['First', '首个'],
    ['Priority', '优先级'],
    ['Any', '任一'],
    ['Collect', '汇集'],
    ['Collect \\((Sum|Min|Max|Count)\\)', '汇集（$1）'],
    ['Rule order', '规则顺序'],
    ['Output order', '输出顺序'],
    ['When', '当'],
    ['And', '且'],
    ['Then', '则'],
    ['Annotations', '说明'],
    ['View DRD', '查看决策需求图'],
    ['No overlap is possible and all rules are disjoint\\. Only a single rule can be matched', '规则互不重叠，至多一条规则命中'],
    ['Rules may overlap\\. The first matching rule will be chosen', '规则可以重叠，取第一条命中的规则'],
    ['Rules may overlap\\. .*', '规则可以重叠'],
    ['Decision name: (.*)', '决策名称：$1'],
    ['Input label: (.*)', '输入：$1'],
    ['Input expression: (.*)', '输入表达式：$1'],
    ['Output label(?:: (.*))?', '输出：$1'],
    ['Input values', '可填的值'],
    ['Output values', '可填的值'],
    ['Output type', '输出类型'],
    ['Input type', '输入类型']
  ]
);
