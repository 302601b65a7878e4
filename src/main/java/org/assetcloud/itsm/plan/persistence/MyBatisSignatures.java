package org.assetcloud.itsm.plan.persistence;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.plan.signing.Seat;
import org.assetcloud.itsm.plan.signing.Signature;
import org.assetcloud.itsm.plan.signing.Signatures;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisSignatures implements Signatures {

  private final SignatureMapper signatures;

  MyBatisSignatures(SignatureMapper signatures) {
    this.signatures = signatures;
  }

  @Override
  public void open(String number, List<Seat> seats) {
    if (!seats.isEmpty()) {
      signatures.insertSeats(number, seats.stream().map(SeatRow::of).toList());
    }
  }

  @Override
  public List<Seat> seats(String number) {
    return signatures.seats(number).stream().map(SeatRow::seat).toList();
  }

  @Override
  public void update(String number, Seat seat) {
    signatures.update(number, SeatRow.of(seat));
  }

  @Override
  public void add(String number, Signature signature) {
    signatures.insert(number, signature);
  }

  @Override
  public List<Signature> signatures(String number) {
    return signatures.signatures(number);
  }

  @Override
  public void voidSignatures(String number, Instant at) {
    signatures.voidAll(number, at);
  }
}
