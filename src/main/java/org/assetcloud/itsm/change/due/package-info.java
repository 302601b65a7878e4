/** By when the steps of a change are due, and who decides where somebody must. */
package org.assetcloud.itsm.change.due;
