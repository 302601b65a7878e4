package org.assetcloud.itsm.plan.signing;

import java.util.List;

/** Who signs a plan, as the process owners' table says now. */
public interface SignerTable {

  /** In the order in which they sign; none where the table names nobody. */
  List<Seat.Terms> of(OpenSignatures.Question question);
}
