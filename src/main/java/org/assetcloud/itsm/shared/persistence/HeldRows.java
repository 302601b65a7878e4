package org.assetcloud.itsm.shared.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.assetcloud.itsm.shared.time.PerTransaction;

/**
 * Rows that a transaction has locked or put in, as it knows them: nobody else can change them before it ends, so it reads each once. What it
 * writes it puts here; outside of a transaction nothing is held.
 *
 * @param <V> immutable
 */
public final class HeldRows<V> {

  private final PerTransaction<Map<String, V>> held = new PerTransaction<>();

  /** The row as this transaction knows it; null where it does not hold it. */
  public V known(String key) {
    return rows().get(key);
  }

  /** The row, read where this transaction does not hold it yet, and held from then on: only for what it has locked. */
  public V get(String key, Supplier<V> read) {
    V known = known(key);
    return known == null ? put(key, read.get()) : known;
  }

  /** @return the row */
  public V put(String key, V row) {
    rows().put(key, row);
    return row;
  }

  /** Follows a change of a row, where it is held. */
  public void change(String key, UnaryOperator<V> change) {
    rows().computeIfPresent(key, (same, row) -> change.apply(row));
  }

  /** The row is to be read again. */
  public void forget(String key) {
    rows().remove(key);
  }

  private Map<String, V> rows() {
    return held.of(HashMap::new);
  }
}
