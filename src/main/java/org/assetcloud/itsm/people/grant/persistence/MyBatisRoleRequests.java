package org.assetcloud.itsm.people.grant.persistence;

import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.grant.RoleRequest;
import org.assetcloud.itsm.people.grant.RoleRequests;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisRoleRequests implements RoleRequests {

  private final RoleRequestMapper mapper;

  MyBatisRoleRequests(RoleRequestMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public RoleRequest add(RoleRequest request) {
    mapper.insert(request);
    return find(request.person(), request.role(), request.state()).orElseThrow();
  }

  @Override
  public Optional<RoleRequest> find(long id) {
    return Optional.ofNullable(mapper.byId(id));
  }

  @Override
  public Optional<RoleRequest> find(String number) {
    return Optional.ofNullable(mapper.byNumber(number));
  }

  @Override
  public List<RoleRequest> unnumbered() {
    return mapper.unnumbered();
  }

  @Override
  public Optional<RoleRequest> find(String person, Role role, RoleRequest.State state) {
    return Optional.ofNullable(mapper.newest(person, role, state));
  }

  @Override
  public boolean update(RoleRequest request) {
    return mapper.update(request) == 1;
  }

  @Override
  public List<RoleRequest> list(long offset, int limit) {
    return mapper.list(offset, limit);
  }

  @Override
  public long count() {
    return mapper.count();
  }
}
