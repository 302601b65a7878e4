/** Messages that reach people away from the screen: noted down in the step, sent afterwards, each person and event once (R5.7). */
package org.assetcloud.itsm.notify.message;
