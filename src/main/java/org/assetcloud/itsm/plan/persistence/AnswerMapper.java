package org.assetcloud.itsm.plan.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.plan.criteria.Answer;

/** The answers to a plan's criteria, and the issues found with them. */
@Mapper
interface AnswerMapper {

  void open(@Param("number") String number, @Param("version") int version, @Param("due") List<Instant> due);

  void escalate(@Param("number") String number, @Param("version") int version, @Param("position") int position, @Param("at") Instant at);

  void answer(@Param("number") String number, @Param("position") int position, @Param("given") Answer.Given given);

  void own(@Param("number") String number, @Param("position") int position, @Param("owner") String owner);

  List<AnswerRow> answers(String number);

  void insertIssue(@Param("number") String number, @Param("issue") IssueRow issue);

  void updateIssue(IssueRow issue);

  List<IssueRow> issues(String number);

  String tracking(String ticket);
}
