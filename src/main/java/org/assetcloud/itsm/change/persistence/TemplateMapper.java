package org.assetcloud.itsm.change.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.change.template.ChangeTemplate;

@Mapper
interface TemplateMapper {

  TemplateRow.Read find(long id);

  void insert(TemplateRow template);

  void answer(ChangeTemplate template);

  List<TemplateRow.Read> list(@Param("offset") long offset, @Param("size") int size);

  long count();
}
