package org.assetcloud.itsm.change.persistence;

import java.util.List;
import org.assetcloud.itsm.change.template.ChangeTemplate;
import org.assetcloud.itsm.change.template.ChangeTemplates;
import org.assetcloud.itsm.shared.NotFound;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisChangeTemplates implements ChangeTemplates {

  private final TemplateMapper mapper;

  MyBatisChangeTemplates(TemplateMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public ChangeTemplate approved(long id) {
    TemplateRow.Read row = mapper.find(id);
    return row == null || row.state() != ChangeTemplate.State.APPROVED ? null : row.template();
  }

  @Override
  public ChangeTemplate get(long id) {
    TemplateRow.Read row = mapper.find(id);
    if (row == null) {
      throw new NotFound("template-unknown", "没有这个变更模板，请刷新。");
    }
    return row.template();
  }

  @Override
  public long add(ChangeTemplate proposed) {
    TemplateRow row = new TemplateRow(proposed);
    mapper.insert(row);
    return row.getId();
  }

  @Override
  public void answer(ChangeTemplate answered) {
    mapper.answer(answered);
  }

  @Override
  public List<ChangeTemplate> list(long offset, int size) {
    return mapper.list(offset, size).stream().map(TemplateRow.Read::template).toList();
  }

  @Override
  public long count() {
    return mapper.count();
  }
}
