/** Changes that are releases or updates: what they ask of their emergency plan, and what they tell it. */
package org.assetcloud.itsm.change.release;
