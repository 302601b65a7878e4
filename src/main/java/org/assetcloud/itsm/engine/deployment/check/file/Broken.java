package org.assetcloud.itsm.engine.deployment.check.file;

/**
 * Where a file breaks a rule.
 *
 * @param element the id of the element, row, cell or field; null where it is the file itself
 * @param name what people call the element; null where it has no name
 * @param what a Chinese clause that says what is wrong and how to put it right, without the full stop
 */
public record Broken(String element, String name, String what) {}
