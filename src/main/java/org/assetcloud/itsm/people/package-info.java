/** Roles and who holds them (R7.1). */
package org.assetcloud.itsm.people;
