package org.assetcloud.itsm.change.template;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.request.ChangeRequest;
import org.assetcloud.itsm.shared.text.NameForm;

/**
 * A change of the catalogue: what is always done alike and was approved once for all (R7.4).
 *
 * @param answeredBy who approved or retired it last
 */
public record ChangeTemplate(
    long id, String title, ChangeKind kind, List<String> modules, int downtimeMinutes, String steps, String testEvidence, String backOutSteps,
    State state, String proposedBy, Instant proposedAt, String answeredBy, Instant answeredAt) {

  /** How a template stands. */
  public enum State {
    PROPOSED, APPROVED, RETIRED
  }

  /** The request with the template's fields where it says nothing itself. */
  public ChangeRequest fillIn(ChangeRequest said) {
    return new ChangeRequest(otherwise(said.title(), title), said.reason(), otherwise(said.kind(), kind.name()), said.type(),
        said.modules() == null || said.modules().isEmpty() ? modules : said.modules(), said.units(), said.implementer(), said.verifier(),
        said.windowFrom(), said.windowTo(), said.downtimeMinutes() == null ? Integer.valueOf(downtimeMinutes) : said.downtimeMinutes(),
        otherwise(said.steps(), steps), otherwise(said.testEvidence(), testEvidence), otherwise(said.backOutSteps(), backOutSteps),
        said.oldValue(), said.newValue(), said.tickets(), said.template());
  }

  /** Whether a field of the template was edited; then it is a normal change. */
  public boolean differsFrom(ChangeRequest request) {
    return !kind.name().equals(request.kind()) || !sameModules(request.modules())
        || !Objects.equals(downtimeMinutes, request.downtimeMinutes()) || !steps.equals(request.steps())
        || !testEvidence.equals(request.testEvidence()) || !backOutSteps.equals(request.backOutSteps());
  }

  private boolean sameModules(List<String> others) {
    return NameForm.lines(modules).equals(NameForm.lines(others));
  }

  private static String otherwise(String said, String template) {
    return said == null || said.isBlank() ? template : said;
  }
}
