/** The register of modules as rows. */
package org.assetcloud.itsm.change.module.persistence;
