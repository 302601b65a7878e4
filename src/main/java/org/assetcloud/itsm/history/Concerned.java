package org.assetcloud.itsm.history;

/**
 * What a history is about: the kinds of its entries mean something for that kind of record only.
 *
 * @param kind as its feature names it, in at most 20 letters
 */
public record Concerned(String kind) {}
