/** The second step of signing in: the code of those who have a second factor. */
package org.assetcloud.itsm.engine.login.code;
