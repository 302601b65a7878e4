package org.assetcloud.itsm.engine.deployment;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** The packaged models and tables that were not deployed at this start, because a person deployed another content last. */
@Component
class HeldBackModels {

  /**
   * @param key process or decision key
   * @param digest of the packaged content, so that one difference is told once
   */
  record HeldBack(String key, String digest) {}

  private final List<HeldBack> found = new CopyOnWriteArrayList<>();

  void add(HeldBack model) {
    found.add(model);
  }

  List<HeldBack> all() {
    return List.copyOf(found);
  }
}
