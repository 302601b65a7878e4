/** What a plan says: its parts, their check, its versions and the difference between two of them. */
package org.assetcloud.itsm.plan.content;
