package org.assetcloud.itsm.edge;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is known at the edge.
 *
 * @param hosts names under which the system is reached, each with a port or without; this machine's own names need not be named
 * @param proxies addresses of the reverse proxies whose word about a request's origin is taken; nobody else's is
 */
@ConfigurationProperties("itsm")
record EdgeSettings(@DefaultValue List<String> hosts, @DefaultValue List<String> proxies) {}
