package org.assetcloud.itsm.change.persistence;

import java.time.Instant;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.template.ChangeTemplate;
import org.assetcloud.itsm.shared.text.NameForm;

/** A row of {@code change_template}; its id is given by the database. */
class TemplateRow {

  private Long id;
  private final ChangeTemplate template;

  TemplateRow(ChangeTemplate template) {
    this.template = template;
  }

  Long getId() {
    return id;
  }

  public ChangeTemplate getTemplate() {
    return template;
  }

  public String getModules() {
    return Lines.of(template.modules());
  }

  public String getModulesForm() {
    return NameForm.lines(template.modules());
  }

  /** As it is read. */
  record Read(
      long id, String title, ChangeKind kind, String modules, int downtimeMinutes, String steps, String testEvidence, String backOutSteps,
      ChangeTemplate.State state, String proposedBy, Instant proposedAt, String answeredBy, Instant answeredAt) {

    ChangeTemplate template() {
      return new ChangeTemplate(id, title, kind, Lines.names(modules), downtimeMinutes, steps, testEvidence, backOutSteps, state, proposedBy,
          proposedAt, answeredBy, answeredAt);
    }
  }
}
