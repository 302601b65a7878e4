/** The engine's own REST and web application interfaces as this system offers them: refusals in Chinese, under the right status. */
package org.assetcloud.itsm.engine.rest;
