// @ts-check
import { el } from '../../shared/dom.js';
import { modulesView } from '../../shared/pages/modules.js';
import { rules } from './rules.js';

/** The register of modules, where process owners keep it (R7.4). */
export const modules = place => place.append(rules('/modules', el('h3', {}, '模块登记'), modulesView(true)));
