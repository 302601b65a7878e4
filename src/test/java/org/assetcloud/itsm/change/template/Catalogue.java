package org.assetcloud.itsm.change.template;

import static org.assetcloud.itsm.change.ChangeExamples.NOW;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.shared.NotFound;

/** The catalogue in memory; a template's id is its place. */
public final class Catalogue implements ChangeTemplates {

  private final List<ChangeTemplate> templates = new ArrayList<>();

  /** A configuration of this title, approved. @return its id */
  public long withApproved(String title, String... modules) {
    return add(new ChangeTemplate(0, title, ChangeKind.PATCH, List.of(modules), 5, "重启", "每周都做", "再次重启", ChangeTemplate.State.APPROVED,
        "manager", NOW, "bureau", NOW));
  }

  @Override
  public ChangeTemplate approved(long id) {
    return templates.stream().filter(one -> one.id() == id && one.state() == ChangeTemplate.State.APPROVED).findFirst().orElse(null);
  }

  @Override
  public ChangeTemplate get(long id) {
    return templates.stream().filter(one -> one.id() == id).findFirst().orElseThrow(() -> new NotFound("template-unknown", "没有这个变更模板。"));
  }

  @Override
  public long add(ChangeTemplate proposed) {
    templates.add(with(templates.size() + 1, proposed));
    return templates.size();
  }

  @Override
  public void answer(ChangeTemplate answered) {
    templates.set((int) answered.id() - 1, answered);
  }

  @Override
  public List<ChangeTemplate> list(long offset, int size) {
    List<ChangeTemplate> newest = new ArrayList<>(templates);
    Collections.reverse(newest);
    return newest.stream().skip(offset).limit(size).toList();
  }

  @Override
  public long count() {
    return templates.size();
  }

  private static ChangeTemplate with(long id, ChangeTemplate one) {
    return new ChangeTemplate(id, one.title(), one.kind(), one.modules(), one.downtimeMinutes(), one.steps(), one.testEvidence(),
        one.backOutSteps(), one.state(), one.proposedBy(), one.proposedAt(), one.answeredBy(), one.answeredAt());
  }
}
