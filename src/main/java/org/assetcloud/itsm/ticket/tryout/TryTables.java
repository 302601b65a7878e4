package org.assetcloud.itsm.ticket.tryout;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Tries changed tables on tickets that are on record, before anybody deploys them (R7.4). Nothing is stored. */
@Component
public class TryTables {

  /** A second one would take the other core from those who work on tickets. */
  private final Semaphore places = new Semaphore(1);

  private final RuleTables tables;
  private final ReplayPeriod replayPeriod;

  TryTables(RuleTables tables, ReplayPeriod replayPeriod) {
    this.tables = tables;
    this.replayPeriod = replayPeriod;
  }

  /**
   * @param file its name, for the sentences of a refusal
   * @throws TryoutRunning while another one is calculated on this node
   * @throws org.assetcloud.itsm.shared.Refused where the tables could not be deployed, or the file has none that can be tried
   */
  public Tryout on(String file, byte[] content, TryoutPeriod period) {
    if (!places.tryAcquire()) {
      throw new TryoutRunning();
    }
    try {
      return replayPeriod.replay(tables.read(file, content), tables.ladderInForce(), period);
    } finally {
      places.release();
    }
  }
}
