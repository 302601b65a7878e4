package org.assetcloud.itsm.shared.web.problem;

/** Looks behind wrapped exceptions. */
final class Causes {

  private Causes() {}

  /** The exception itself or the first of its causes of this kind; null where there is none. */
  static <T> T first(Class<T> kind, Throwable exception) {
    for (Throwable each = exception; each != null; each = each.getCause()) {
      if (kind.isInstance(each)) {
        return kind.cast(each);
      }
    }
    return null;
  }
}
