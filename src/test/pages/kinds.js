// @ts-check
/** Kinds of records as features declare them, as far as addresses need them. */
const pages = (page, module) => ({ page, list: `${page}s`, module });

export default [
  { series: 'GD', label: '工单', collection: 'tickets', pages: pages('/ticket', 'tickets') },
  { series: 'BG', label: '变更', collection: 'changes', pages: pages('/change', 'changes') },
  { series: 'YA', label: '应急方案', collection: 'plans', pages: pages('/plan', 'plans') },
  { series: 'QX', label: '角色申请', pages: pages('/accounts', null) }
];
