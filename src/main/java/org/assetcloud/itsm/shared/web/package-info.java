/** The web conventions of the contract: pages of lists, instants with +08:00, durations in hours, problems in Chinese, a limit on bodies. */
package org.assetcloud.itsm.shared.web;
