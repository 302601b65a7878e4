package org.assetcloud.itsm.people;

import java.util.Set;

/**
 * What a person is called, the family name first and without a blank, as the whole system shows it.
 *
 * @param family never null
 * @param given never null; empty where a name is not one of a Chinese family and a given name, and stands in {@code family} as a whole
 */
public record PersonName(String family, String given) {

  /** Families of two characters that are in use. */
  private static final Set<String> OF_TWO = Set.of(
      "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊", "赫连", "澹台", "皇甫", "宗政",
      "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空", "闾丘", "子车", "亓官", "司寇", "巫马",
      "公西", "颛孙", "壤驷", "公良", "漆雕", "乐正", "宰父", "谷梁", "拓跋", "夹谷", "轩辕", "令狐", "段干", "百里", "呼延", "东郭", "南门", "羊舌",
      "微生", "梁丘", "左丘", "东门", "西门", "第五");
  private static final int LONGEST = 4;

  public PersonName {
    family = family == null ? "" : family;
    given = given == null ? "" : given;
  }

  /** Divides a name; {@link #whole} of the result is the name again. */
  public static PersonName of(String name) {
    int length = name.codePointCount(0, name.length());
    boolean chinese = name.codePoints().allMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN);
    if (!chinese || length < 2 || length > LONGEST) {
      return new PersonName(name, "");
    }
    int end = name.offsetByCodePoints(0, length > 2 && OF_TWO.contains(name.substring(0, 2)) ? 2 : 1);
    return new PersonName(name.substring(0, end), name.substring(end));
  }

  public String whole() {
    return family + given;
  }
}
