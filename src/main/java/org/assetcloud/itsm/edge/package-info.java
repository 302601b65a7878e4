/**
 * What a request must be before anything else looks at it, and what it may cost before its sender is known: addresses, hosts, proxies and
 * the bodies of strangers (decision 27).
 */
package org.assetcloud.itsm.edge;
