package org.assetcloud.itsm.shared.web;

import java.util.List;

/**
 * One page of a list, newest first.
 *
 * @param page counted from 0
 * @param size how many a page holds
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {}
