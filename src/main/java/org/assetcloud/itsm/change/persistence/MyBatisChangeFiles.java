package org.assetcloud.itsm.change.persistence;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.desk.ChangeFiles;
import org.assetcloud.itsm.change.desk.ChangeFilter;
import org.assetcloud.itsm.shared.persistence.Like;
import org.assetcloud.itsm.shared.text.NameForm;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisChangeFiles implements ChangeFiles {

  private final ChangeListMapper mapper;

  MyBatisChangeFiles(ChangeListMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Change> find(ChangeFilter filter, long offset, int size) {
    return mapper.find(filter, form(filter.module()), form(filter.unit()), pattern(filter.text()), offset, size).stream()
        .map(ChangeRow::change).toList();
  }

  @Override
  public long count(ChangeFilter filter) {
    return mapper.count(filter, form(filter.module()), form(filter.unit()), pattern(filter.text()));
  }

  /** Part of a name is compared as the whole is. */
  private static String form(String text) {
    return pattern(text == null ? null : NameForm.of(text));
  }

  private static String pattern(String text) {
    return text == null || text.isBlank() ? null : Like.containing(text.strip());
  }
}
