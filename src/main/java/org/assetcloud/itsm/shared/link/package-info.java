/** What one feature tells another, or asks of it, without either knowing the other. */
package org.assetcloud.itsm.shared.link;
