/** The demo clock's row. */
package org.assetcloud.itsm.demo.persistence;
