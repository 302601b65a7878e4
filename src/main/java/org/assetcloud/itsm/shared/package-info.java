/** What every feature needs and none owns: the three ways to say no, the application's clock, the web conventions of the contract. */
package org.assetcloud.itsm.shared;
