package org.assetcloud.itsm.shared.link;

import java.util.List;

/**
 * A change has ended; published in the transaction that ended it.
 *
 * @param tickets that it was linked with
 * @param result what people read about how it ended, Chinese
 */
public record ChangeConcluded(String change, List<String> tickets, String result) {}
