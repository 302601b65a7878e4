/** What an expression in a model may reach. */
package org.assetcloud.itsm.engine.expression;
