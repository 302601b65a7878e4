/** The register of the platform's modules (R7.4): what changes, freezes and templates may name. */
package org.assetcloud.itsm.change.module;
