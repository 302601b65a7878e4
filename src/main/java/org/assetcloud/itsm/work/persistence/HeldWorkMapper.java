package org.assetcloud.itsm.work.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface HeldWorkMapper {

  List<String> withoutRole(@Param("person") String person);
}
