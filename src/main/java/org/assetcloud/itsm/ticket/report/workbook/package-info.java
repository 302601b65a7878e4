/** Reports as workbooks (.xlsx). */
package org.assetcloud.itsm.ticket.report.workbook;
