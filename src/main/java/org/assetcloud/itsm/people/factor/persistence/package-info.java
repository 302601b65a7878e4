/** Second factors, recovery codes and opened addresses in their tables. */
package org.assetcloud.itsm.people.factor.persistence;
