/** What pages know about kinds of records. */
package org.assetcloud.itsm.records.web;
