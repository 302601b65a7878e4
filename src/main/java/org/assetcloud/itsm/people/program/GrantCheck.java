package org.assetcloud.itsm.people.program;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.shared.time.Zone;
import org.springframework.stereotype.Component;

/** What a program can be given at all: calls that are declared for it, addresses that say something, a year at most. */
@Component
class GrantCheck {

  private static final int MOST_ADDRESSES = 20;
  private static final int LONGEST_REASON = 1000;

  private final ProgramCalls calls;
  private final Clock clock;

  GrantCheck(ProgramCalls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** In Asia/Shanghai. */
  LocalDate today() {
    return LocalDate.ofInstant(now(), Zone.SHANGHAI);
  }

  /**
   * @param before what was found to be wrong already
   * @throws Refused naming every field that breaks a rule
   */
  ProgramGrant check(AskedGrant asked, List<FieldError> before) {
    List<FieldError> errors = new ArrayList<>(before);
    errors.addAll(faults(asked.calls(), asked.addresses(), asked.until()));
    String fault = Text.fault("理由", asked.reason(), 1, LONGEST_REASON);
    if (fault != null) {
      errors.add(new FieldError("reason", fault));
    }
    if (!errors.isEmpty()) {
      throw Refused.fields(errors);
    }
    return new ProgramGrant(
        asked.calls().stream().distinct().sorted().toList(), asked.addresses().stream().distinct().toList(), asked.until());
  }

  private List<FieldError> faults(List<String> asked, List<String> addresses, LocalDate until) {
    List<FieldError> errors = new ArrayList<>();
    Set<String> offered = offered();
    if (asked == null || asked.isEmpty() || !offered.containsAll(asked)) {
      errors.add(new FieldError("calls", "请至少选择一项可以调用的接口；只能选择列出的接口。"));
    }
    if (addresses == null || addresses.isEmpty() || addresses.size() > MOST_ADDRESSES
        || addresses.stream().anyMatch(each -> !usable(each))) {
      errors.add(new FieldError("addresses",
          "请填写 1 至 %d 个 IP 地址或网段，如 10.1.2.3、10.1.2.0/24；IPv4 网段不能大于 /16，IPv6 不能大于 /48。".formatted(MOST_ADDRESSES)));
    }
    if (until == null || until.isBefore(today()) || until.isAfter(today().plusYears(1))) {
      errors.add(new FieldError("until", "请填写截止日期，从今天起最长一年。"));
    }
    return errors;
  }

  /** Whether it could be asked for now as well. */
  boolean stillOffered(ProgramGrant grant) {
    return offered().containsAll(grant.calls()) && !grant.until().isBefore(today());
  }

  private Set<String> offered() {
    return calls.all().stream().map(ProgramCall::call).collect(Collectors.toSet());
  }

  private static boolean usable(String written) {
    try {
      return !AddressRange.of(written).tooWide();
    } catch (IllegalArgumentException none) {
      return false;
    }
  }
}
