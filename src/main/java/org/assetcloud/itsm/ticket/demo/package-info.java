/** The tickets of the demonstration: a past that its people have played. */
package org.assetcloud.itsm.ticket.demo;
