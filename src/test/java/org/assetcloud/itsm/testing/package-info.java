/** What tests share: how the application is wired on a database of its own. */
package org.assetcloud.itsm.testing;
