/** Counters of sign-ins in their table. */
package org.assetcloud.itsm.people.signin.persistence;
