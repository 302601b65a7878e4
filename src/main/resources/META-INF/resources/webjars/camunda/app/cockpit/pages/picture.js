// @ts-check
const SVG = 'http://www.w3.org/2000/svg';
const MODEL = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const DI = 'http://www.omg.org/spec/BPMN/20100524/DI';
const DC = 'http://www.omg.org/spec/DD/20100524/DC';
const WAY = 'http://www.omg.org/spec/DD/20100524/DI';

const SIZE = 12;
const LINE = 15;

const svg = (kind, properties = {}, ...content) => {
  const element = document.createElementNS(SVG, kind);
  Object.entries(properties).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...content.flat(Infinity).filter(part => part != null));
  return element;
};

const bounds = parent => {
  const found = parent && [...parent.children].find(child => child.namespaceURI === DC && child.localName === 'Bounds');
  return found && Object.fromEntries(['x', 'y', 'width', 'height'].map(name => [name, Number(found.getAttribute(name))]));
};

const labelOf = shape => bounds([...shape.children].find(child => child.localName === 'BPMNLabel'));

/** Chinese breaks anywhere: as many characters to a line as fit, Latin ones being half as wide. */
const broken = (text, width) => {
  const rows = [''];
  let used = 0;
  for (const character of text) {
    const wide = character.charCodeAt(0) > 255 ? SIZE : SIZE * 0.6;
    if (used + wide > width && rows.at(-1)) {
      rows.push('');
      used = 0;
    }
    rows[rows.length - 1] += character;
    used += wide;
  }
  return rows;
};

const written = (text, x, top, width) => text ? svg('text', { 'text-anchor': 'middle', 'font-size': SIZE },
  broken(text, width).map((row, index) => svg('tspan', { x, y: top + SIZE + index * LINE }, row))) : null;

const middle = ({ x, y, width, height }) => [x + width / 2, y + height / 2];

/** Beside the shape: where the model says, else below. */
const label = (text, place, box) => {
  const at = place ?? { x: box.x + box.width / 2 - 40, y: box.y + box.height + 6, width: 80 };
  return written(text, at.x + at.width / 2, at.y, Math.max(at.width + 8, 64));
};

const inside = (text, box, top) => written(text, box.x + box.width / 2,
  top ? box.y + 4 : box.y + (box.height - broken(text ?? '', box.width - 14).length * LINE) / 2, box.width - 14);

const MARKS = {
  timerEventDefinition: (x, y) => svg('path', { d: `M${x} ${y}m-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0M${x} ${y - 6}v6h4`, class: 'mark' }),
  messageEventDefinition: (x, y) => svg('path', { d: `M${x - 8} ${y - 5}h16v11h-16zl8 6l8 -6`, class: 'mark' }),
  terminateEventDefinition: (x, y) => svg('circle', { cx: x, cy: y, r: 9, class: 'mark full' }),
  errorEventDefinition: (x, y) => svg('path', { d: `M${x - 7} ${y + 7}l4 -13l5 8l4 -9l-4 13l-5 -8z`, class: 'mark' }),
  escalationEventDefinition: (x, y) => svg('path', { d: `M${x} ${y - 8}l7 15l-7 -6l-7 6z`, class: 'mark' }),
  conditionalEventDefinition: (x, y) => svg('path', { d: `M${x - 6} ${y - 7}h12v14h-12zm2 4h8m-8 4h8`, class: 'mark' })
};

const event = (node, box) => {
  const [x, y] = middle(box);
  const kind = [...node.children].find(child => MARKS[child.localName])?.localName;
  const twice = /intermediate|boundary/i.test(node.localName);
  return [svg('circle', { cx: x, cy: y, r: box.width / 2, class: node.localName === 'endEvent' ? 'shape end' : 'shape' }),
    twice ? svg('circle', { cx: x, cy: y, r: box.width / 2 - 3, class: 'shape' }) : null, kind ? MARKS[kind](x, y) : null];
};

const gateway = (node, box) => {
  const [x, y] = middle(box);
  const half = box.width / 2;
  const sign = node.localName === 'parallelGateway' ? `M${x - 10} ${y}h20M${x} ${y - 10}v20` : `M${x - 8} ${y - 8}l16 16m0 -16l-16 16`;
  return [svg('path', { d: `M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`, class: 'shape' }),
    node.localName === 'eventBasedGateway' ? svg('circle', { cx: x, cy: y, r: 11, class: 'mark' }) : svg('path', { d: sign, class: 'mark' })];
};

const task = (node, box) => [svg('rect', { ...box, rx: 10, class: 'shape' }), node.localName === 'userTask'
  ? svg('path', { d: `M${box.x + 15} ${box.y + 11}m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0m-4 13c0 -10 16 -10 16 0z`, class: 'mark' }) : null];

/** An element as BPMN draws it, with its words in or below it. */
const drawn = (node, box, place) => {
  const name = node.getAttribute('name');
  if (/Event$/.test(node.localName)) {
    return [event(node, box), label(name, place, box)];
  }
  if (/Gateway$/.test(node.localName)) {
    return [gateway(node, box), label(name, place, box)];
  }
  if (/[sS]ubProcess$/.test(node.localName) && box.width > 150) {
    return [svg('rect', { ...box, rx: 10, class: 'shape frame' }), inside(name, box, true)];
  }
  return [task(node, box), inside(name, box)];
};

/** What became of an element: its class, and what a badge on its corner says. @return {[string, string | null]} */
const fate = (step, failed) => {
  if (failed) {
    return ['failed', '异常'];
  }
  return step?.open ? ['open', '当前'] : [step ? 'passed' : '', step?.times > 1 ? `${step.times} 次` : null];
};

/** @param {string | null} said */
const badge = (said, box) => said ? svg('g', { class: 'badge' },
  svg('rect', { x: box.x + box.width - 20, y: box.y - 10, width: 40, height: 18, rx: 9 }),
  svg('text', { 'text-anchor': 'middle', 'font-size': 11, x: box.x + box.width, y: box.y + 3 }, said)) : null;

const shape = (plane, model, steps, failed) => {
  const node = model.get(plane.getAttribute('bpmnElement'));
  const box = bounds(plane);
  const [kind, said] = fate(steps.get(node.id), failed.has(node.id));
  // the frame of a subprocess is waited for as long as anything in it: that says nothing
  const frame = /[sS]ubProcess$/.test(node.localName);
  return svg('g', { class: `element ${frame && kind === 'open' ? 'passed' : kind}`, 'data-id': node.id },
    drawn(node, box, labelOf(plane)), frame && kind !== 'failed' ? null : badge(said, box));
};

const waypoints = plane => [...plane.children].filter(child => child.namespaceURI === WAY && child.localName === 'waypoint')
  .map(point => ({ x: Number(point.getAttribute('x')), y: Number(point.getAttribute('y')), width: 0, height: 0 }));

const edge = (plane, model, flows) => {
  const id = plane.getAttribute('bpmnElement');
  const points = waypoints(plane).map(point => `${point.x},${point.y}`).join(' ');
  const place = labelOf(plane);
  const taken = flows.has(id);
  return svg('g', { class: taken ? 'flow taken' : 'flow', 'data-id': id },
    svg('polyline', { points, 'marker-end': `url(#arrow-${taken ? 'taken' : 'not'})` }),
    place ? written(model.get(id)?.getAttribute('name'), place.x + place.width / 2, place.y, Math.max(place.width + 8, 64)) : null);
};

const arrow = id => svg('marker', { id: `arrow-${id}`, viewBox: '0 0 10 10', refX: 9, refY: 5, markerWidth: 10, markerHeight: 10,
  markerUnits: 'userSpaceOnUse', orient: 'auto', class: `arrow ${id}` }, svg('path', { d: 'M0 0L10 5L0 10z' }));

const frame = (shapes, edges) => {
  const boxes = [...shapes.map(bounds), ...edges.flatMap(waypoints)];
  const left = Math.min(...boxes.map(box => box.x)) - 30;
  const top = Math.min(...boxes.map(box => box.y)) - 30;
  const right = Math.max(...boxes.map(box => box.x + box.width)) + 40;
  return `${left} ${top} ${right - left} ${Math.max(...boxes.map(box => box.y + box.height)) + 50 - top}`;
};

/**
 * The diagram of a process with the way a ticket took: what was passed, what was taken, where it is, and what failed. Drawn from the
 * model's own picture, as the viewer that Cockpit has is inside its bundle and is handed out on the page of a process only; this one prints.
 */
export const picture = path => {
  const xml = new DOMParser().parseFromString(path.xml, 'text/xml');
  const model = new Map([...xml.getElementsByTagNameNS(MODEL, '*')].filter(node => node.id).map(node => [node.id, node]));
  const steps = new Map(path.steps.map(step => [step.id, step]));
  const failed = new Set(path.incidents.filter(one => !one.endedAt).map(one => one.step));
  const shapes = [...xml.getElementsByTagNameNS(DI, 'BPMNShape')].filter(one => model.has(one.getAttribute('bpmnElement') ?? ''));
  const edges = [...xml.getElementsByTagNameNS(DI, 'BPMNEdge')];
  const passed = path.steps.filter(step => model.has(step.id) && step.name).map(step => step.name);
  return svg('svg', { class: 'path-picture', viewBox: frame(shapes, edges), role: 'img', 'aria-label': `流程图，依次经过：${passed.join('、')}` },
    svg('defs', {}, arrow('taken'), arrow('not')),
    shapes.filter(one => one.getAttribute('isExpanded') === 'true').map(one => shape(one, model, steps, failed)),
    edges.map(one => edge(one, model, new Set(path.flows))),
    shapes.filter(one => one.getAttribute('isExpanded') !== 'true').map(one => shape(one, model, steps, failed)));
};

/** Elements that were passed and that the model of now does not have. */
export const notInPicture = path => path.steps.filter(step => !path.xml.includes(`id="${step.id}"`));
