package org.assetcloud.itsm.plan.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.plan.signing.Signature;

/** The signatures a plan needs and has. */
@Mapper
interface SignatureMapper {

  void insertSeats(@Param("number") String number, @Param("seats") List<SeatRow> seats);

  List<SeatRow> seats(String number);

  void update(@Param("number") String number, @Param("seat") SeatRow seat);

  void insert(@Param("number") String number, @Param("one") Signature signature);

  List<Signature> signatures(String number);

  void voidAll(@Param("number") String number, @Param("at") Instant at);
}
