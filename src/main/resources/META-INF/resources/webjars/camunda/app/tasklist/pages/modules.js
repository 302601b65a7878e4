// @ts-check
import { modulesView } from '../../shared/pages/modules.js';
import { whole } from './whole.js';

/** The register of modules, to read and to propose what it lacks (R7.4). */
export const modules = place => place.append(whole('模块', modulesView(false)));
