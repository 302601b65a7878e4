package org.assetcloud.itsm.engine.deployment.check.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a model is deployed among.
 *
 * @param beans the types of the beans that models may name
 * @param offers of the processes that are known by their code
 * @param processes keys that come in the same deployment
 * @param decisions likewise
 * @param forms likewise
 * @param deployed reads a form that the engine has
 */
public record Surroundings(
    Map<String, Class<?>> beans, List<ProcessOffers> offers, Set<String> processes, Set<String> decisions, Map<String, FormFile> forms,
    Deployed before, Function<String, FormFile> deployed) {

  public boolean hasProcess(String key) {
    return processes.contains(key) || before.hasProcess(key);
  }

  public boolean hasDecision(String key) {
    return decisions.contains(key) || before.hasDecision(key);
  }

  /** In this deployment, else the latest that is deployed. */
  public Optional<FormFile> form(String id) {
    return Optional.ofNullable(forms.get(id)).or(() -> Optional.ofNullable(deployed.apply(id)));
  }

  public Optional<ProcessOffers> offers(String processKey) {
    return offers.stream().filter(one -> one.processKey().equals(processKey)).findFirst();
  }
}
