/** How plans are driven by {@code emergencyPlanSignoff.bpmn} and the process it calls. */
package org.assetcloud.itsm.plan.process;
