// @ts-check
import { el } from '../../shared/dom.js';

/** A page of our own in the place of Cockpit's. */
export const whole = (title, ...content) => el('main.itsm-page', {}, el('h2', {}, title), ...content);
