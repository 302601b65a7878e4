package org.assetcloud.itsm.engine.start;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints one sentence instead of a stack trace where the database does not let the system in. */
class SayNoDatabase extends AbstractFailureAnalyzer<PoolInitializationException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, PoolInitializationException cause) {
    Throwable reason = cause.getCause() == null ? cause : cause.getCause();
    String said = String.valueOf(reason.getMessage()).lines().findFirst().orElse("");
    return new FailureAnalysis("连不上数据库（%s）。请核对数据库已经启动、库和用户已经建好；生产环境再核对 ITSM_DB_URL、ITSM_DB_USER 和 ITSM_DB_PASSWORD。"
        .formatted(said), null, cause);
  }
}
