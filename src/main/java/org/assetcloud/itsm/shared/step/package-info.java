/** How a person's step becomes one transaction. */
package org.assetcloud.itsm.shared.step;
