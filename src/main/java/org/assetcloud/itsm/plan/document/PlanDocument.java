package org.assetcloud.itsm.plan.document;

import java.io.IOException;
import java.io.InputStream;

/** A plan as a document of Word (.docx). */
public final class PlanDocument {

  public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private PlanDocument() {}

  /** @param template one that was checked */
  public static byte[] write(PlanPaper paper, InputStream template) throws IOException {
    return WordTemplate.fill(template, PaperFields.of(paper), unknown -> {});
  }
}
