/** Tryouts over HTTP. */
package org.assetcloud.itsm.ticket.tryout.web;
