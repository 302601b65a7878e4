/** Where answered requests are kept. */
package org.assetcloud.itsm.shared.idempotency.persistence;
