/** One login for people and programs, against the engine's identity service, and what may be reached without it (contract, "HTTP: common"). */
package org.assetcloud.itsm.engine.login;
