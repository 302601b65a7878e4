package org.assetcloud.itsm.shared.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Puts {@link SharedOutConnections} in place of the one pool, before anything asks it for a connection. */
@Component
class ShareOutConnections implements BeanPostProcessor, Ordered, DisposableBean {

  private final List<SharedOutConnections> made = new ArrayList<>();

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (!(bean instanceof HikariDataSource pool) || pool.getJdbcUrl() == null || name.equals(BesideConnections.NAME)) {
      return bean;
    }
    SharedOutConnections shared = new SharedOutConnections(pool);
    made.add(shared);
    return shared;
  }

  @Override
  public void destroy() {
    made.forEach(SharedOutConnections::close);
  }
}
