/** Records as forms submit them. */
package org.assetcloud.itsm.shared.form;
