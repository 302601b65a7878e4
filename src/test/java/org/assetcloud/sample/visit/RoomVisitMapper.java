package org.assetcloud.sample.visit;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface RoomVisitMapper {

  String COLUMNS = "number, title, visitors, urgent, status, asked_at, asked_by, due_at";
  String LIKE = " from room_visit where number like #{like} or title like #{like}";

  @Insert("insert into room_visit (" + COLUMNS + ") values (#{number}, #{title}, #{visitors}, #{urgent}, #{status}, #{askedAt}, #{askedBy}, #{dueAt})")
  void add(RoomVisit visit);

  @Select("select " + COLUMNS + " from room_visit where number = #{number}")
  RoomVisit find(String number);

  @Select("select " + COLUMNS + " from room_visit where number = #{number} for update")
  RoomVisit lock(String number);

  @Update("update room_visit set status = #{status} where number = #{number}")
  void set(@Param("number") String number, @Param("status") RoomVisit.Status status);

  @Select("select " + COLUMNS + LIKE + " order by number desc limit #{size} offset #{offset}")
  List<RoomVisit> list(@Param("like") String like, @Param("offset") long offset, @Param("size") int size);

  @Select("select count(*)" + LIKE)
  long count(String like);
}
