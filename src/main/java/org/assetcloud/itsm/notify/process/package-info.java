/** Messages that could not be sent, as incidents of the engine. */
package org.assetcloud.itsm.notify.process;
