/** The official calendar year by year: delivered with the product, imported from the notice, kept in versions. */
package org.assetcloud.itsm.worktime.year;
