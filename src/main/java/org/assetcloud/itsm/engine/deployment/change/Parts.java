package org.assetcloud.itsm.engine.deployment.change;

import java.util.Map;

/**
 * A file, taken apart.
 *
 * @param key of its process, decision or form; null where it has none
 * @param all its parts by id, in their order
 */
public record Parts(String key, Map<String, Part> all) {

  /** A file that was accepted; the kind is told by the name. */
  public static Parts of(String file, byte[] content) {
    return file.endsWith(".form") ? FormParts.of(content) : XmlParts.of(content);
  }
}
