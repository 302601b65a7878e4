/** The small process of {@code docs/新流程.md}: visits to the machine room, made of the common parts alone. */
package org.assetcloud.sample.visit;
