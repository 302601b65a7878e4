/** Measures what the requirements promise about speed; run by name only, never with the tests. */
package org.assetcloud.itsm.benchmark;
