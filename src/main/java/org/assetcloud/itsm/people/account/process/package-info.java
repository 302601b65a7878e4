/** What the engine does for accounts: the nightly check of those that nobody uses. */
package org.assetcloud.itsm.people.account.process;
