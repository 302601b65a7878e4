package org.assetcloud.itsm.change.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.change.assessment.Assessment;
import org.assetcloud.itsm.change.vote.Round;

@Mapper
interface ChangeMapper {

  void insert(ChangeRow change);

  void insertRevision(@Param("change") ChangeRow change, @Param("by") String by, @Param("at") Instant at);

  ChangeRow find(String number);

  ChangeRow lock(String number);

  int update(ChangeRow change);

  List<ChangeRow> revisions(String number);

  List<SubmissionRow> submissions(String number);

  int updateAssessment(@Param("number") String number, @Param("one") Assessment assessment);

  void insertAssessment(@Param("number") String number, @Param("one") Assessment assessment);

  Assessment assessment(@Param("number") String number, @Param("revision") int revision);

  void insertRound(@Param("number") String number, @Param("round") Round round);

  void closeRound(@Param("number") String number, @Param("round") Round round);

  List<Round> rounds(String number);

  void insertSeats(List<SeatRow> seats);

  void updateSeat(SeatRow seat);

  List<SeatRow> seats(String number);

  void insertVote(VoteRow vote);

  List<VoteRow> votes(String number);

  void insertExceptions(@Param("number") String number, @Param("round") int round, @Param("conflicts") List<ConflictRow> conflicts);

  List<ConflictRow> exceptions(@Param("number") String number, @Param("round") int round);
}
