package org.assetcloud.itsm.change.module.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assetcloud.itsm.change.module.Modules;
import org.assetcloud.itsm.shared.persistence.Like;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisModules implements Modules {

  private final ModuleMapper mapper;

  MyBatisModules(ModuleMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<String> all() {
    return mapper.all().stream().map(ModuleRow::name).toList();
  }

  @Override
  public int version() {
    return mapper.version();
  }

  @Override
  public void lock() {
    mapper.lock();
    mapper.keepAll();
  }

  @Override
  public Set<String> known(Collection<String> forms) {
    return mapper.known(forms);
  }

  @Override
  public boolean used(String form) {
    return mapper.used(Like.containing("\n" + form + "\n"));
  }

  @Override
  public void replace(List<String> names, String by, Instant at) {
    Map<String, ModuleRow> before = mapper.all().stream().collect(Collectors.toMap(ModuleRow::form, Function.identity()));
    List<ModuleRow> after = IntStream.range(0, names.size()).mapToObj(each -> ModuleRow.of(names.get(each), each)).toList();
    Set<String> forms = after.stream().map(ModuleRow::form).collect(Collectors.toSet());
    before.keySet().stream().filter(form -> !forms.contains(form)).forEach(mapper::delete);
    for (ModuleRow row : after) {
      if (!before.containsKey(row.form())) {
        mapper.insert(row, by, at);
      } else if (!row.equals(before.get(row.form()))) {
        mapper.update(row);
      }
    }
    mapper.changed();
  }
}
