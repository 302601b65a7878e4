package org.assetcloud.itsm.change.module;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assetcloud.itsm.shared.text.NameForm;

/** The register of modules in memory. */
public final class Register implements Modules {

  private final List<String> names;
  private final Set<String> used = new TreeSet<>();
  private int version = 1;
  private boolean locked;

  Register(String... names) {
    this.names = new ArrayList<>(List.of(names));
  }

  public static KnownModules of(String... names) {
    return new KnownModules(new Register(names));
  }

  Register using(String name) {
    used.add(NameForm.of(name));
    return this;
  }

  @Override
  public List<String> all() {
    return List.copyOf(names);
  }

  @Override
  public int version() {
    return version;
  }

  @Override
  public void lock() {
    locked = true;
  }

  @Override
  public Set<String> known(Collection<String> forms) {
    return names.stream().map(NameForm::of).filter(forms::contains).collect(Collectors.toSet());
  }

  @Override
  public boolean used(String form) {
    return used.contains(form);
  }

  @Override
  public void replace(List<String> wanted, String by, Instant at) {
    if (!locked) {
      throw new IllegalStateException("somebody else may change the register");
    }
    names.clear();
    names.addAll(wanted);
    version++;
  }
}
