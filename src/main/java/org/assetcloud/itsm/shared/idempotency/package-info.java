/** The same request sent again is answered as it was the first time, and nothing happens twice. */
package org.assetcloud.itsm.shared.idempotency;
