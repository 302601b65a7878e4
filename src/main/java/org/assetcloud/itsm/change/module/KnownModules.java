package org.assetcloud.itsm.change.module;

import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.shared.text.ListedNames;
import org.assetcloud.itsm.shared.text.NameForm;
import org.springframework.stereotype.Component;

/** Reads modules that somebody names: only those of the register, so that a spelling of one's own passes no freeze (R7.4). */
@Component
public class KnownModules {

  private static final int MOST = 50;

  private final Modules modules;

  KnownModules(Modules modules) {
    this.modules = modules;
  }

  /** The names as they were typed; each that is not in the register is refused, with the place where it can be proposed. */
  public List<String> read(FilledIn filledIn, String label, List<String> given, int least) {
    List<String> names = ListedNames.read(filledIn, "modules", label, given, least, MOST);
    Set<String> known = names.isEmpty() ? Set.of() : modules.known(names.stream().map(NameForm::of).toList());
    names.stream().filter(name -> !NameForm.of(name).isEmpty() && !known.contains(NameForm.of(name))).forEach(name -> filledIn.refuse("modules",
        "没有登记过模块“%s”，请从已登记的模块中选择；确实缺少的，请在“变更”的“模块”页面提出，由流程负责人登记。".formatted(name)));
    return names;
  }
}
