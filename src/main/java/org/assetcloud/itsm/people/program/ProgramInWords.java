package org.assetcloud.itsm.people.program;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assetcloud.itsm.people.Names;
import org.springframework.stereotype.Component;

/**
 * What the bureau's operator reads of a request: who asked for what, from where, until when and why, and what the program may do already.
 */
@Component
class ProgramInWords {

  private final ProgramCalls calls;
  private final Names names;

  ProgramInWords(ProgramCalls calls, Names names) {
    this.calls = calls;
    this.names = names;
  }

  Map<String, Object> of(ProgramRequest request, Program program) {
    String asker = names.of(List.of(request.askedBy())).get(request.askedBy());
    return Map.of("roleInWords", "程序账号的权限",
        "person", named(program.name(), program.id()), "askedByInWords", named(asker, request.askedBy()),
        "heldInWords", program.grant() == null ? "没有" : inWords(program.grant()).replace('\n', '；'),
        "reasonInWords", inWords(request.grant()) + "\n理由：" + request.reason());
  }

  private String inWords(ProgramGrant grant) {
    Map<String, String> called = calls.all().stream().collect(Collectors.toMap(ProgramCall::call, ProgramCall::name));
    return "可以调用：%s\n只能来自：%s\n截止日期：%s".formatted(
        grant.calls().stream().map(call -> named(called.getOrDefault(call, "已不再提供"), call)).collect(Collectors.joining("；")),
        String.join("、", grant.addresses()), grant.until());
  }

  private static String named(String name, String id) {
    return "%s（%s）".formatted(name, id);
  }
}
