package org.assetcloud.itsm.change.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.change.calendar.Freeze;

@Mapper
interface CalendarMapper {

  Integer lock();

  List<FreezeRow.Read> freezes(@Param("from") Instant from, @Param("to") Instant to);

  List<ChangeRow> changes(@Param("from") Instant from, @Param("to") Instant to);

  int excepted(@Param("number") String number, @Param("with") String with);

  void insertFreeze(FreezeRow freeze);

  FreezeRow.Read freeze(long id);

  void lift(Freeze freeze);

  List<FreezeRow.Read> list(@Param("offset") long offset, @Param("size") int size);

  long count();
}
