package org.assetcloud.itsm.change.request;

import java.util.List;
import java.util.Objects;
import org.assetcloud.itsm.change.template.ChangeTemplate;
import org.assetcloud.itsm.shared.text.NameForm;

/** A request for a change of the catalogue says nothing anew of what its template says (R7.4). */
final class FromTemplate {

  private FromTemplate() {}

  /** The request with the template's fields where it says nothing itself. */
  static ChangeRequest fillIn(ChangeTemplate template, ChangeRequest said) {
    return new ChangeRequest(otherwise(said.title(), template.title()), said.reason(), otherwise(said.kind(), template.kind().name()),
        said.type(), said.modules() == null || said.modules().isEmpty() ? template.modules() : said.modules(), said.units(),
        said.implementer(), said.verifier(), said.windowFrom(), said.windowTo(),
        said.downtimeMinutes() == null ? Integer.valueOf(template.downtimeMinutes()) : said.downtimeMinutes(),
        otherwise(said.steps(), template.steps()), otherwise(said.testEvidence(), template.testEvidence()),
        otherwise(said.backOutSteps(), template.backOutSteps()), said.oldValue(), said.newValue(), said.tickets(), said.template());
  }

  /** Whether a field of the template was edited; then it is a normal change. */
  static boolean differs(ChangeTemplate template, ChangeRequest request) {
    return !template.kind().name().equals(request.kind()) || !sameModules(template.modules(), request.modules())
        || !Objects.equals(template.downtimeMinutes(), request.downtimeMinutes()) || !template.steps().equals(request.steps())
        || !template.testEvidence().equals(request.testEvidence()) || !template.backOutSteps().equals(request.backOutSteps());
  }

  private static boolean sameModules(List<String> ones, List<String> others) {
    return NameForm.lines(ones).equals(NameForm.lines(others));
  }

  private static String otherwise(String said, String template) {
    return said == null || said.isBlank() ? template : said;
  }
}
