package org.assetcloud.itsm.demo.persistence;

import org.apache.ibatis.annotations.Mapper;

@Mapper
interface DemoClockMapper {

  Long find();

  int update(long seconds);

  void insert(long seconds);

  void beginStory();

  Boolean playing();

  void endStory();

  void writeWithin(int milliseconds);
}
