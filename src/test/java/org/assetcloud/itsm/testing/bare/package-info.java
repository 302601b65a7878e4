/** The engine with our models and nothing of ours behind them: what a step costs at the least. */
package org.assetcloud.itsm.testing.bare;
