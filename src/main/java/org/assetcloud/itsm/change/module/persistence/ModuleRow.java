package org.assetcloud.itsm.change.module.persistence;

import org.assetcloud.itsm.shared.text.NameForm;

/** A row of {@code platform_module}, without who entered it. */
record ModuleRow(String form, String name, int position) {

  static ModuleRow of(String name, int position) {
    return new ModuleRow(NameForm.of(name), name, position);
  }
}
