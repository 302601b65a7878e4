/** When changes may not happen: freezes, windows that overlap, and the exceptions that a vote makes. */
package org.assetcloud.itsm.change.calendar;
