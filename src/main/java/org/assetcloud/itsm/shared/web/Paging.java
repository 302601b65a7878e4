package org.assetcloud.itsm.shared.web;

import java.util.List;
import org.assetcloud.itsm.shared.Refused;

/** Which page of a list is asked for: {@code ?page=0&size=50}. */
public record Paging(int page, int size) {

  private static final int MOST = 200;
  private static final long FURTHEST = 100_000;

  public Paging {
    if (page < 0) {
      throw Refused.field("page", "页码从 0 开始，请改正 page。");
    }
    if (size < 1 || size > MOST) {
      throw Refused.field("size", "每页条数须为 1 至 %d，请改正 size。".formatted(MOST));
    }
    if ((long) page * size > FURTHEST) {
      throw Refused.field("page", "列表最多翻到第 %d 条，请用查询条件缩小范围。".formatted(FURTHEST));
    }
  }

  /** How many items come before the page. */
  public long offset() {
    return (long) page * size;
  }

  /** The page with what was found. */
  public <T> Page<T> of(List<T> items, long total) {
    return new Page<>(items, page, size, total);
  }
}
