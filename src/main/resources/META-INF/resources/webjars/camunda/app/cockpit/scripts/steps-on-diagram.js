// @ts-check
import api from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { length, milliseconds } from '../../shared/time.js';

/** Of a badge on the screen, in pixels; it stands above its step however small the diagram is. */
const HEIGHT = 40;

/** Also when the whole diagram has been made small to fit. */
const ALWAYS = { minZoom: -Infinity, maxZoom: Infinity };

const badge = step => el('div.step-badge', { title: '在办、其中超时、近90天平均停留' },
  el('div', {}, `在办 ${step.open}`, step.overdue ? el('strong.overdue', {}, ` 超时 ${step.overdue}`) : null),
  step.averageStay ? el('div', {}, `平均 ${length(milliseconds(step.averageStay))}`) : null);

/** How many are at a step, how many of them late, and how long they stay (R1.2), on the diagram of the process. */
export default [{
  id: 'steps-on-diagram',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  render: (viewer, { processDefinitionId }) => {
    const overlays = viewer.get('overlays');
    const elements = viewer.get('elementRegistry');
    api.get(`reports/steps?process=${encodeURIComponent(processDefinitionId.split(':')[0])}`).then(steps => steps
      .filter(step => elements.get(step.step)?.type === 'bpmn:UserTask')
      .forEach(step => overlays.add(step.step, { position: { top: -HEIGHT / viewer.get('canvas').zoom(), left: 0 }, show: ALWAYS, scale: false, html: badge(step) })), () => {});
  }
}];
