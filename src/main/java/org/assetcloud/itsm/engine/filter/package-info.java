/** The lists of tasks that each role finds in Tasklist, as a list that is the policy, and how they get into the engine (R1.2, R7.1). */
package org.assetcloud.itsm.engine.filter;
