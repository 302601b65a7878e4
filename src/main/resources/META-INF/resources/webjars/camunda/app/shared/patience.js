// @ts-check
/** A slow line or a server that has just started takes longer than the 7 seconds after which RequireJS gives up and leaves a blank page. */
window.requirejs?.config({ waitSeconds: 90 });
