package org.assetcloud.itsm.testing;

import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.listener.lifecycle.JdbcLifecycleEventListenerAdapter;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Counts the SQL statements and commits of a block of code on the wired database, whichever thread they come from. A batch counts as many
 * statements as it has rows.
 */
@Component
public class StatementCount implements BeanPostProcessor {

  private static final Pattern NAME = Pattern.compile("^\\s*(select\\b.*?\\bfrom|insert\\s+into|update|delete\\b.*?\\bfrom)\\s+([\\w.]+)",
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Queue<String> statements = new ConcurrentLinkedQueue<>();
  private final AtomicInteger commits = new AtomicInteger();
  private volatile boolean counting;

  /**
   * What a block cost.
   *
   * @param statements verb and table of each, in their order
   */
  public record Cost(List<String> statements, int commits) {

    /** How often each statement came. */
    @Override
    public String toString() {
      return statements.stream().collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting())).toString();
    }
  }

  /** Runs the block and says what it cost; one block at a time. */
  public synchronized Cost of(Runnable block) {
    statements.clear();
    commits.set(0);
    counting = true;
    try {
      block.run();
    } finally {
      counting = false;
    }
    return new Cost(List.copyOf(statements), commits.get());
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource database
        ? ProxyDataSourceBuilder.create(database).listener(new Statements()).listener(new Commits()).build() : bean;
  }

  private final class Statements implements QueryExecutionListener {

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
      for (QueryInfo query : counting ? queries : List.<QueryInfo>of()) {
        int rows = execution.isBatch() ? Math.max(1, query.getParametersList().size()) : 1;
        for (int row = 0; row < rows; row++) {
          statements.add(name(query.getQuery()));
        }
      }
    }

    private static String name(String sql) {
      Matcher known = NAME.matcher(sql);
      return known.find() ? (known.group(1).split("\\s")[0] + " " + known.group(2)).toLowerCase(Locale.ROOT) : sql;
    }
  }

  private final class Commits extends JdbcLifecycleEventListenerAdapter {

    @Override
    public void afterCommit(MethodExecutionContext context) {
      commits.incrementAndGet();
    }
  }
}
