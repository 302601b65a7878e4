package org.assetcloud.itsm.plan.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** The template that papers are filled into now: the office's own, before there is one the one that comes with the system. */
@Component
public class PresentTemplate {

  private static final String PACKAGED = "emergency-plan.docx";

  private final PlanTemplates templates;

  PresentTemplate(PlanTemplates templates) {
    this.templates = templates;
  }

  public byte[] content() {
    return templates.newest().orElseGet(PresentTemplate::packaged);
  }

  static byte[] packaged() {
    try (InputStream template = PresentTemplate.class.getResourceAsStream(PACKAGED)) {
      return template.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
