/** What our steps cost beside the bare engine, another engine and plain JDBC, on one server and in one run. */
package org.assetcloud.itsm.benchmark.yardstick;
