/**
 * In whose hands open tasks are, of every process alike: who may hand one back, what returns to its group, who takes over (R5.7, R7.1). It
 * knows no feature; each says through its {@link org.assetcloud.itsm.work.Desk} what its tasks are about.
 */
package org.assetcloud.itsm.work;
