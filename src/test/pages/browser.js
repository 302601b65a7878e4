// @ts-check
import { register } from 'node:module';

/** What modules ask of a browser while they are loaded, and no more: these tests are of modules that only calculate. Import it first. */
Object.assign(globalThis, {
  document: { querySelector: () => ({ getAttribute: name => ({ 'app-root': '/camunda', 'engine-api': '/camunda/api/engine/' })[name] }) },
  location: { href: 'http://localhost/camunda/app/tasklist/default/', hash: '' }
});

/** The kinds of records are a module that only a server makes; here they are those of {@link ./kinds.js}. */
register(`data:text/javascript,${encodeURIComponent(`export const resolve = (specifier, context, next) => specifier === './kinds.js'
  ? { url: '${new URL('kinds.js', import.meta.url)}', shortCircuit: true } : next(specifier, context);`)}`);

/** Stops the clock by which pages judge deadlines. @param {string} instant */
export const itIs = instant => {
  performance.now = () => Date.parse(instant);
};
