/** Open tasks as the engine has them. */
package org.assetcloud.itsm.work.process;
