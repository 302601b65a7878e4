/** The doors through which people's steps enter the engine, whoever calls: REST, Tasklist or our own API. */
package org.assetcloud.itsm.engine.step;
