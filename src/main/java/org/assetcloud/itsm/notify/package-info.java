/** Telling people: one notification per person and event (R5.7). */
package org.assetcloud.itsm.notify;
