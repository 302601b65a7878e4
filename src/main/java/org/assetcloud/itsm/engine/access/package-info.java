/** What each role may do in the engine, as a list that is the policy, and how it gets into the engine (R7.1, R7.2). */
package org.assetcloud.itsm.engine.access;
