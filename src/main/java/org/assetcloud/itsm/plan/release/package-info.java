/** The release a plan is for: asked for, carried out, stopped, backed out, closed. */
package org.assetcloud.itsm.plan.release;
