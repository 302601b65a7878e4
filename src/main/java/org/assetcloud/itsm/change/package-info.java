/** Changes: nothing is configured, upgraded or rebuilt without an approved change (R7.4, R2.3, R2.4, R2.8). */
package org.assetcloud.itsm.change;
