/** Requests for roles in the database. */
package org.assetcloud.itsm.people.grant.persistence;
