/** Standard changes: what is approved once and then done again and again. */
package org.assetcloud.itsm.change.template;
