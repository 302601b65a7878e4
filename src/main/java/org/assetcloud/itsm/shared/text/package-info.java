/** Text as people write it. */
package org.assetcloud.itsm.shared.text;
