package org.assetcloud.itsm.shared.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assetcloud.itsm.shared.text.Labelled;

/**
 * The words for the codes of one kind, so that a page shows words without knowing codes; each is a bean of the feature that has the codes.
 *
 * @param name of the kind, as its member is called in the API
 * @param words what people read, by code, in the order of the codes
 */
public record Vocabulary(String name, Map<String, String> words) {

  /** The words of all codes of an enum. */
  public static <E extends Enum<E> & Labelled> Vocabulary of(String name, Class<E> codes) {
    Map<String, String> words = new LinkedHashMap<>();
    Arrays.stream(codes.getEnumConstants()).forEach(code -> words.put(code.code(), code.label()));
    return new Vocabulary(name, words);
  }
}
