package org.assetcloud.itsm.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The page that is kept for the case that nothing else can be read. */
class PrintPageTest {

  private final PrintPage page = new PrintPage(engine());

  @Test
  void theContactListStandsBeforeTheParts() {
    String html = page.of(Papers.answered());

    assertThat(html).containsSubsequence("处置方法与联系人", "停止接口服务，通知服务台", "张三（值班）", "138 0013 8000", "一、处置范围", "第二行：只涉及资产云平台。",
        "二、风险分析", "停止迁移，恢复备份", "三、验证通过和失败准则", "不超过 60 分钟", "四、处置方法", "五、问题跟踪策略", "每日 09:00 例会跟踪", "签署", "同意并签署（已作废）", "未签署",
        "变更审批", "按窗口实施", "准则答复", "不成立（不通过）", "未答复");
  }

  @Test
  void itNeedsNothingElse() {
    assertThat(page.of(Papers.usual())).doesNotContain("<script", "http:", "https:", "@import", "url(", "src=", " th:")
        .containsOnlyOnce("href=").contains("href=\"data:,\"");
  }

  @Test
  void nothingThatPeopleWriteIsTakenForMarkup() {
    String hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>\" ' &amp; ${7*7} [[${number}]] [(${number})] \u0001𠮷😀";
    PlanContent content = new PlanContent(PlanForm.FULL, hostile, List.of(), List.of(),
        List.of(new PlanContent.Action(hostile, hostile, hostile)), hostile);

    String html = page.of(Papers.of(content));

    assertThat(html).doesNotContain("<script", "<img", "\u0001", "49").contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x"
        + " onerror=alert(1)&gt;&quot; &#39; &amp;amp; ${7*7} [[${number}]] [(${number})] \uFFFD𠮷😀");
  }

  private static SpringTemplateEngine engine() {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/");
    resolver.setSuffix(".html");
    resolver.setCharacterEncoding("UTF-8");
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    return engine;
  }
}
