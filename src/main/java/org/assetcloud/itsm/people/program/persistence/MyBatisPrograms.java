package org.assetcloud.itsm.people.program.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assetcloud.itsm.people.OtherNames;
import org.assetcloud.itsm.people.program.Program;
import org.assetcloud.itsm.people.program.Programs;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisPrograms implements Programs, OtherNames {

  private final ProgramMapper mapper;

  MyBatisPrograms(ProgramMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Optional<Program> find(String id) {
    return Optional.ofNullable(mapper.find(id)).map(ProgramRow::program);
  }

  @Override
  public Optional<Program> lock(String id) {
    return Optional.ofNullable(mapper.lock(id)).map(ProgramRow::program);
  }

  @Override
  public List<Program> list(long offset, int limit) {
    return mapper.list(offset, limit).stream().map(ProgramRow::program).toList();
  }

  @Override
  public long count() {
    return mapper.count();
  }

  @Override
  public void add(Program program) {
    mapper.insert(ProgramRow.of(program));
  }

  @Override
  public void store(Program program) {
    mapper.update(ProgramRow.of(program));
  }

  @Override
  public void used(String id, Instant now, Instant since) {
    mapper.used(id, now, since);
  }

  @Override
  public Map<String, String> among(Collection<String> ids) {
    List<String> programs = ids.stream().filter(Program::isOne).toList();
    return programs.isEmpty() ? Map.of()
        : mapper.names(programs).stream().collect(Collectors.toMap(ProgramMapper.Named::id, ProgramMapper.Named::name));
  }
}
