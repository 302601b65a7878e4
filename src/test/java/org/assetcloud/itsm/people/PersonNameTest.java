package org.assetcloud.itsm.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
      "张三, 张, 三", "欧阳修, 欧阳, 修", "欧阳, 欧, 阳", "司马相如, 司马, 相如", "王小明, 王, 小明", "𠮷田, 𠮷, 田",
      "安全管理员, 安全管理员, ''", "张, 张, ''", "阿凡提·买买提, 阿凡提·买买提, ''", "John Smith, John Smith, ''", "张三2, 张三2, ''"})
  void aChineseNameIsDividedAndEveryNameReadsAsItWasGiven(String name, String family, String given) {
    PersonName divided = PersonName.of(name);

    assertThat(divided).isEqualTo(new PersonName(family, given));
    assertThat(divided.whole()).isEqualTo(name);
  }
}
