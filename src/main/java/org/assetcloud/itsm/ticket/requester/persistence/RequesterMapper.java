package org.assetcloud.itsm.ticket.requester.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.ticket.requester.Requester;

@Mapper
interface RequesterMapper {

  int seenAgain(RequesterRow requester);

  void insert(RequesterRow requester);

  void respell(RequesterRow requester);

  void deleteUnused(RequesterRow requester);

  List<Requester> find(@Param("searched") SearchedRequester searched, @Param("offset") long offset, @Param("size") int size);

  long count(@Param("searched") SearchedRequester searched);

  List<String> units(@Param("like") String like, @Param("most") int most);

  Requester get(long id);

  int update(@Param("requester") Requester requester, @Param("nameForm") String nameForm, @Param("unitForm") String unitForm,
      @Param("digits") String digits);

  void delete(long id);
}
