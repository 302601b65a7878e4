/** What the engine says no to, in the words of the API. */
package org.assetcloud.itsm.engine.web;
