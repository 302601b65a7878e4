/** The application's clock and the zone all its dates are read in. */
package org.assetcloud.itsm.shared.time;
