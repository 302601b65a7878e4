/** The accounts of programs and what was asked for them, as tables. */
package org.assetcloud.itsm.people.program.persistence;
