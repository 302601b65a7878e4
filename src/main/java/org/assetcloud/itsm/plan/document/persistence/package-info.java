/** The office's templates in their table. */
package org.assetcloud.itsm.plan.document.persistence;
