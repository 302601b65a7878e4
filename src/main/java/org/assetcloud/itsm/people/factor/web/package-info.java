/** {@code /api/me/second-factor}, and its reset by the security officer. */
package org.assetcloud.itsm.people.factor.web;
