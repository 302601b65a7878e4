/** Messages by SMS: a signed HTTP call to the gateway that {@code itsm.sms} names (R5.7). */
package org.assetcloud.itsm.notify.sms;
