/** Working time over HTTP: deadlines, elapsed time, and the years they are counted on. */
package org.assetcloud.itsm.worktime.web;
