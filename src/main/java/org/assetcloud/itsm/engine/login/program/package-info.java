/** The door of programs, and what they may call. */
package org.assetcloud.itsm.engine.login.program;
