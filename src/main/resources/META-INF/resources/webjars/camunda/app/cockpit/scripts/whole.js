import { el, style } from '../../shared/dom.js';

style('../../shared/ticket/ticket.css', import.meta.url);
style('../styles/reports.css', import.meta.url);

/** A page of our own in the place of Cockpit's. */
export const whole = (title, ...content) => el('main.itsm-page', {}, el('h2', {}, title), ...content);
