/** What happened to records of every kind, and what was done against the rules: written once, read in order, never taken out (R5.5, R7.4). */
package org.assetcloud.itsm.history;
