// @ts-check
import { reason, steps } from '../../shared/steps.js';

/** What can be done about a task beside completing it: by which name the server offers it, and what it asks for. */
const STEPS = {
  HAND_BACK: { label: '退回待办', path: 'hand-back', send: '退回', fields: () => [reason('退回原因')] },
  TAKE_OVER: { label: '接办', path: 'take-over', send: '接办', fields: () => [reason('接办原因')] }
};

/** The steps the user may take on a task. @param {string} address of it in the API @param {() => void} done called when one was taken */
export const taskSteps = (address, done) => steps(STEPS, address, done);
