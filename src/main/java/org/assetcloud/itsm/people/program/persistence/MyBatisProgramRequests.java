package org.assetcloud.itsm.people.program.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assetcloud.itsm.people.program.ProgramRequest;
import org.assetcloud.itsm.people.program.ProgramRequests;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisProgramRequests implements ProgramRequests {

  private final ProgramRequestMapper mapper;

  MyBatisProgramRequests(ProgramRequestMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void add(ProgramRequest request) {
    mapper.insert(ProgramRequestRow.of(request));
  }

  @Override
  public Optional<ProgramRequest> find(String number) {
    return Optional.ofNullable(mapper.find(number)).map(ProgramRequestRow::request);
  }

  @Override
  public Map<String, ProgramRequest> newest(Collection<String> programs) {
    return programs.isEmpty() ? Map.of() : mapper.newest(programs).stream().map(ProgramRequestRow::request)
        .collect(Collectors.toMap(ProgramRequest::program, request -> request));
  }

  @Override
  public boolean answer(ProgramRequest answered) {
    return mapper.answer(ProgramRequestRow.of(answered)) == 1;
  }
}
