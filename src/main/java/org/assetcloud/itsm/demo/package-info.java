/** What only the demo profile has: a clock that can be moved and survives restarts (contract, "Notifications, demo, other"). */
package org.assetcloud.itsm.demo;
