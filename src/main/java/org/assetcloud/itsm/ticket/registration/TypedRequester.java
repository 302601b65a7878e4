package org.assetcloud.itsm.ticket.registration;

import java.util.function.UnaryOperator;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.RequesterKind;

/** A requester as typed; null is absent. */
public record TypedRequester(String name, String unit, String kind, String phone) {

  /** By the rules of a registration (R1.1). @param field what the request calls the field of this name */
  public Report.Requester read(FilledIn filledIn, UnaryOperator<String> field) {
    return new Report.Requester(
        filledIn.line(field.apply("Name"), "报告人", name, 1, Report.Requester.LONGEST_NAME),
        filledIn.line(field.apply("Unit"), "单位", unit, 1, 200),
        filledIn.choice(field.apply("Kind"), "用户类型", RequesterKind.class, kind, false),
        filledIn.lineIfAny(field.apply("Phone"), "电话", phone, 40));
  }

  Report.Requester read(FilledIn filledIn) {
    return read(filledIn, "requester"::concat);
  }
}
