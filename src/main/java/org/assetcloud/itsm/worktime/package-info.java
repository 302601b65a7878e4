/** The official working calendar and the arithmetic of deadlines on it (R5.6, R5.7, design section 5): pure values, zone Asia/Shanghai. */
package org.assetcloud.itsm.worktime;
