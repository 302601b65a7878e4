/** Roles and persons as the engine's identity service knows them. */
package org.assetcloud.itsm.engine.identity;
