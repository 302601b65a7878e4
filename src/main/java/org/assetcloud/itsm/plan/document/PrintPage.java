package org.assetcloud.itsm.plan.document;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A plan as one page of HTML that needs nothing else, its contact list first. */
@Component
public class PrintPage {

  private final ITemplateEngine pages;

  PrintPage(ITemplateEngine pages) {
    this.pages = pages;
  }

  public String of(PlanPaper paper) {
    return pages.process("plan-print", new Context(Locale.CHINA, PaperFields.of(paper)));
  }
}
