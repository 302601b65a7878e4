/**
 * Changes: nothing is configured, upgraded or rebuilt without an approved change (R7.4, R2.3, R2.4, R2.8).
 *
 * <p>Here is the record itself, how far it is, and what happened to it. What is done with it lies in the packages below, which know this one
 * and each other in one direction only: module, template, due, calendar and release; on them assessment and ending; on these vote, and
 * conclusion on that; on top request, work and desk. The edges (web, persistence, process) know all of them and are known by none.
 */
package org.assetcloud.itsm.change;
