package org.assetcloud.itsm.shared.number.persistence;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DayNumberMapper {

  int advance(@Param("series") String series, @Param("day") LocalDate day);

  void begin(@Param("series") String series, @Param("day") LocalDate day);

  Integer last(@Param("series") String series, @Param("day") LocalDate day);
}
