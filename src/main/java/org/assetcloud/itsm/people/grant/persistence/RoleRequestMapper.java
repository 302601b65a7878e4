package org.assetcloud.itsm.people.grant.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.grant.RoleRequest;

@Mapper
interface RoleRequestMapper {

  void insert(RoleRequest request);

  int update(RoleRequest request);

  RoleRequest byId(long id);

  RoleRequest byNumber(String number);

  List<RoleRequest> unnumbered();

  RoleRequest newest(@Param("person") String person, @Param("role") Role role, @Param("state") RoleRequest.State state);

  List<RoleRequest> list(@Param("offset") long offset, @Param("limit") int limit);

  long count();
}
