/**
 * Asking people for answers, whatever they are about: who is asked and who after them, which persons may answer, by when, and what follows
 * silence (R4.1, R5.7, R7.4, decision 29). Values and pure functions beside people and worktime; it knows no feature and no engine.
 */
package org.assetcloud.itsm.asking;
