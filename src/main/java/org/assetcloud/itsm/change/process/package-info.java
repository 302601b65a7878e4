/** How changes are driven by {@code changeApproval.bpmn} and the processes it calls. */
package org.assetcloud.itsm.change.process;
