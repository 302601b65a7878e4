/** Plans as papers (R4.1, R4.2): filled into the office's template for Word, and as a page that is kept where it can be read in need. */
package org.assetcloud.itsm.plan.document;
