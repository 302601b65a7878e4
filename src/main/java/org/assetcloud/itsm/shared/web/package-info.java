/** The web conventions of the contract: paged lists, instants with +08:00, durations in hours, problems in Chinese, limited bodies. */
package org.assetcloud.itsm.shared.web;
