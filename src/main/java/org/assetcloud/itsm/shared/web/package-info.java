/** The web conventions of the contract: pages of lists, instants with +08:00, problems in Chinese. */
package org.assetcloud.itsm.shared.web;
