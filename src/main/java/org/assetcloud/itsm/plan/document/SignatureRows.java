package org.assetcloud.itsm.plan.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assetcloud.itsm.plan.signing.Seat;
import org.assetcloud.itsm.plan.signing.Signature;
import org.assetcloud.itsm.shared.text.InWords;

/** Every signature that was ever given, and those that the present version still lacks; what is void says so beside its decision. */
final class SignatureRows {

  private static final int DIGEST_BEGINNING = 12;

  private final PlanPaper paper;

  SignatureRows(PlanPaper paper) {
    this.paper = paper;
  }

  List<Map<String, String>> all() {
    Stream<Seat> open = paper.signing().seats().stream()
        .filter(seat -> seat.version() == paper.version().version() && given().noneMatch(signature -> is(seat, signature)));
    return Stream.concat(given().map(this::given), open.map(SignatureRows::open)).toList();
  }

  private Stream<Signature> given() {
    return paper.signing().signatures().stream();
  }

  private Map<String, String> given(Signature one) {
    String role = paper.signing().seats().stream().filter(seat -> is(seat, one)).findFirst().map(seat -> one.byDeputy()
        ? "%s（代%s）".formatted(seat.terms().deputy().label(), seat.terms().role().label()) : seat.terms().role().label()).orElse("");
    String decision = one.voidedAt() == null ? one.decision().signed() : "%s（已作废）".formatted(one.decision().signed());
    return Row.of("version", "" + one.version(), "role", role, "person", paper.name(one.person()), "decision", decision, "comment",
        one.comment(), "at", InWords.instant(one.at()), "digest", beginning(one.digest()));
  }

  private static Map<String, String> open(Seat seat) {
    return Row.of("version", "" + seat.version(), "role", seat.terms().role().label(), "person", "", "decision", "未签署", "comment", "", "at",
        "", "digest", "");
  }

  private static boolean is(Seat seat, Signature signature) {
    return seat.version() == signature.version() && seat.position() == signature.position();
  }

  private static String beginning(String digest) {
    return digest.length() <= DIGEST_BEGINNING ? digest : digest.substring(0, DIGEST_BEGINNING) + "…";
  }
}
