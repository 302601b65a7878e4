/** A plan in the hands of its author: it is opened, and handed in as a version. */
package org.assetcloud.itsm.plan.draft;
