/** The engine under the demo clock: its time and its timers. */
package org.assetcloud.itsm.engine.demo;
