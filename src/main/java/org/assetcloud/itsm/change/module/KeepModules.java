package org.assetcloud.itsm.change.module;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.ChangedMeanwhile;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.shared.text.ListedNames;
import org.assetcloud.itsm.shared.text.NameForm;
import org.springframework.stereotype.Component;

/** The process owner keeps the register of modules (R7.4). What some record names stays in it. */
@Component
public class KeepModules {

  private static final int MOST = 500;

  private final Modules modules;
  private final AnswerProposal proposals;
  private final CurrentUser person;

  KeepModules(Modules modules, AnswerProposal proposals, CurrentUser person) {
    this.modules = modules;
    this.proposals = proposals;
    this.person = person;
  }

  /**
   * @param seen the version that was read before; null is any
   * @throws Forbidden for anybody but a process owner
   * @throws Refused for a name that cannot be kept, or that stands there twice, however it is spelt
   * @throws Conflict where a module that is used would go
   */
  public void keep(List<String> wanted, Integer seen) {
    if (!person.holds(Role.PROCESS_OWNER)) {
      throw new Forbidden("not-process-owner", "只有流程负责人可以修改模块登记。");
    }
    List<String> names = read(wanted);
    modules.lock();
    if (seen != null && seen != modules.version()) {
      throw new ChangedMeanwhile("modules-changed-meanwhile", "模块登记已被他人修改，请刷新后再试。");
    }
    Set<String> stays = names.stream().map(NameForm::of).collect(Collectors.toSet());
    List<String> used = modules.all().stream().filter(name -> !stays.contains(NameForm.of(name)) && modules.used(NameForm.of(name))).toList();
    if (!used.isEmpty()) {
      throw new Conflict("modules-in-use", "已有变更、冻结期或模板写着模块“%s”，不能删除。".formatted(String.join("”“", used)));
    }
    proposals.enter(names);
  }

  private static List<String> read(List<String> wanted) {
    FilledIn filledIn = new FilledIn();
    List<String> names = ListedNames.read(filledIn, "modules", "模块", wanted, 1, MOST);
    twice(wanted).forEach(pair -> filledIn.refuse("modules", "模块“%s”与“%s”是同一个名称，请删除一个。".formatted(pair.first(), pair.second())));
    filledIn.accepted();
    return names;
  }

  private record Pair(String first, String second) {}

  private static List<Pair> twice(List<String> wanted) {
    Map<String, String> seen = new HashMap<>();
    List<Pair> twice = new ArrayList<>();
    for (String name : wanted == null ? List.<String>of() : wanted) {
      String first = name == null ? null : seen.putIfAbsent(NameForm.of(name), name);
      if (first != null) {
        twice.add(new Pair(first, name));
      }
    }
    return twice;
  }
}
