package org.assetcloud.itsm.engine.deployment;

/**
 * A model, table or form that somebody sends.
 *
 * @param name of the file, without folders
 * @param content its bytes as they are
 */
public record ChangedFile(String name, byte[] content) {}
