/** How a role is confirmed by {@code roleGrant.bpmn}. */
package org.assetcloud.itsm.people.grant.process;
