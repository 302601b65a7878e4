package org.assetcloud.itsm.plan.signing;

import java.time.Instant;
import java.util.List;

/** The signatures that plans need and have, on record. */
public interface Signatures {

  void open(String number, List<Seat> seats);

  /** Of all versions, in their order. */
  List<Seat> seats(String number);

  /** Records when its turn came, and how far its holders have been reminded. */
  void update(String number, Seat seat);

  void add(String number, Signature signature);

  /** Of all versions, in their order. */
  List<Signature> signatures(String number);

  /** Whatever was signed up to now counts no more. */
  void voidSignatures(String number, Instant at);
}
