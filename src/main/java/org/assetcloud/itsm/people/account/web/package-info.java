/** {@code /api/accounts} and {@code /api/role-requests}. */
package org.assetcloud.itsm.people.account.web;
