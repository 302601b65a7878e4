/** Messages by mail: SMTP, one connection for each, as {@code spring.mail} and {@code itsm.mail} say (R5.7). */
package org.assetcloud.itsm.notify.mail;
