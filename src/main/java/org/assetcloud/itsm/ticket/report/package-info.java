/**
 * What managers read (R5.7): service levels, how it stands now, and where tickets stay. Inside the feature of tickets, because it counts
 * their own clocks and no other feature's.
 */
package org.assetcloud.itsm.ticket.report;
